package org.waymark.standalone;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.waymark.standalone.client.UsageError;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.CannotStart;
import org.waymark.standalone.demo.DemoCommand;
import org.waymark.standalone.push.LoadCommand;
import org.waymark.standalone.push.PushCommand;
import org.waymark.standalone.serve.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: {@code waymark demo}, {@code serve}, {@code load} and {@code push}. */
@Command(
    name = "waymark",
    description = "Tells a council, the moment it happens, that a promise is slipping.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpAutoWidth = true)
public final class Waymark implements Runnable {
  private final Console console;

  private Waymark(Console console) {
    this.console = console;
  }

  public static void main(String[] arguments) {
    System.exit(commandLine(Console.ofProcess()).execute(arguments));
  }

  static CommandLine commandLine(Console console) {
    var commands = new CommandLine(new Waymark(console));
    commands.addSubcommand(new DemoCommand(console));
    commands.addSubcommand(new ServeCommand(console));
    commands.addSubcommand(new LoadCommand(console));
    commands.addSubcommand(new PushCommand(console));
    return commands
        .setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setExecutionExceptionHandler(plainly(console.err()));
  }

  @Override
  public void run() {
    throw new ParameterException(commandLine(console), "Which command?");
  }

  private static IExecutionExceptionHandler plainly(PrintStream err) {
    return (failure, command, parsed) -> {
      if (failure instanceof CannotStart || failure instanceof UsageError) {
        err.println(failure.getMessage());
      } else {
        failure.printStackTrace(err);
      }
      return command.getCommandSpec().exitCodeOnExecutionException();
    };
  }
}
