package org.waymark.standalone.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.ClockKind;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.data.Secrets.AdminToken;
import org.waymark.standalone.run.Installation;
import org.waymark.standalone.run.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the three services for a council's own data. */
@Command(
    name = "serve",
    description = {
      "Runs the three services on a broker and a store kept in a folder, until stopped.",
      "It is empty until a catalogue is loaded (waymark load); it survives being stopped or killed."
    })
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "where everything is kept (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  private final Console console;

  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Ports ports = Ports.from(console.environment());
    DataFolder folder = DataFolder.open(data, ClockKind.REAL);
    AdminToken token = folder.secrets().adminToken(console.environment());
    Welcome.showOnce(console.out(), folder, token);
    var plan = new Installation.Plan(ports, Clock.systemUTC(), token.value(), Map.of());
    try (var installation = Installation.start(folder, plan)) {
      Welcome.print(console.out(), installation, folder);
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
