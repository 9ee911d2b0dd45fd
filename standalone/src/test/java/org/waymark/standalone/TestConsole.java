package org.waymark.standalone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.waymark.standalone.console.Console;

/** Runs a command as the script would and keeps what it printed. */
public final class TestConsole {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment;

  public TestConsole(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Runs it and returns its exit code. */
  public int run(String... arguments) {
    var console = new Console(stream(out), stream(err), environment, false);
    return Waymark.commandLine(console).execute(arguments);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
