package org.waymark.standalone.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.CannotStart;
import org.waymark.standalone.data.ClockKind;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.data.Secrets.AdminToken;
import org.waymark.standalone.run.Installation;
import org.waymark.standalone.run.Ports;
import org.waymark.standalone.run.SimulatedClock;
import org.waymark.standalone.serve.Welcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a council's year, end to end. */
@Command(
    name = "demo",
    description = {
      "Replays a council's year through the three services and writes every committee's reports.",
      "Run again, it replays onto what is there: every row is then a duplicate and nothing changes."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything added up",
      "1:something fell short, or it could not start",
      "2:wrong usage"
    })
public final class DemoCommand implements Callable<Integer> {
  @Option(names = "--once", description = "end when the reports are written, instead of serving on")
  private boolean once;

  @Option(
      names = "--fresh",
      description = "first forget what earlier demonstrations left in the data folder")
  private boolean fresh;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "where the reports are written (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("reports");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/demonstration",
      description = "where the demonstration's data is kept (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data", "demonstration");

  private final Console console;

  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Instant begun = Instant.now();
    Year year = Year.read(console.home().resolve("demonstration"));
    Ports ports = Ports.from(console.environment());
    DataFolder folder = DataFolder.open(data, ClockKind.DEMONSTRATION);
    if (fresh) {
      folder.empty();
    }
    AdminToken token = folder.secrets().adminToken(console.environment());
    Welcome.showOnce(console.out(), folder, token);
    var clock = new SimulatedClock(year.start());
    var plan = new Installation.Plan(ports, clock, token.value(), Demonstration.SETTINGS);
    console.err().println("Starting a broker, a store and the three services …");
    try (var installation = Installation.start(folder, plan)) {
      var demonstration = new Demonstration(year, installation, clock, folder, console);
      boolean addsUp = demonstration.run(token.value(), out, begun);
      if (!once) {
        clock.follow(year.runningOnFrom(folder.madeAt()));
        Welcome.print(console.out(), installation, folder);
        new CountDownLatch(1).await();
      }
      return addsUp ? 0 : 1;
    } catch (Refused e) {
      throw new CannotStart("The demonstration broke off. " + e.getMessage(), e);
    }
  }
}
