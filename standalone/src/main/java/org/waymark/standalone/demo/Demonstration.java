package org.waymark.standalone.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.waymark.ingest.control.Ticker;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.run.Installation;
import org.waymark.standalone.run.Service;
import org.waymark.standalone.run.SimulatedClock;

/** Plays the year on a running installation, writes the reports and says what it came to. */
final class Demonstration {
  /** The replay itself says when the clock is to be noticed. */
  static final Map<String, Object> SETTINGS = Map.of("waymark.ticks.scheduled", false);

  private static final Duration SETTLING_LIMIT = Duration.ofSeconds(60);
  private static final Duration PACKS_LIMIT = Duration.ofSeconds(60);

  private final Year year;
  private final Installation installation;
  private final SimulatedClock clock;
  private final DataFolder folder;
  private final Console console;
  private final Shortfalls shortfalls = new Shortfalls();

  Demonstration(
      Year year,
      Installation installation,
      SimulatedClock clock,
      DataFolder folder,
      Console console) {
    this.year = year;
    this.installation = installation;
    this.clock = clock;
    this.folder = folder;
    this.console = console;
  }

  /**
   * Runs it to the end.
   *
   * @return whether everything added up
   */
  boolean run(String adminToken, Path out, Instant begun) throws Refused {
    var news = new TrackNews(new Http(installation.url(Service.INDICATOR), adminToken));
    news.forgetPast();
    Tally tally = play(new Http(installation.url(Service.INGEST), adminToken), news);
    shortfalls.unless(tally.total().addUp(), "The rows' counts do not add up");
    console.err().println("Writing the reports …");
    int reports = reports().write(out, shortfalls);
    new Summary(tally, news, reports, out, Duration.between(begun, Instant.now()))
        .print(console.out(), console.err(), shortfalls.reasons());
    return shortfalls.reasons().isEmpty();
  }

  private Tally play(Http ingest, TrackNews news) throws Refused {
    try (var settling = new Settling(installation.bootstrapServers(), SETTLING_LIMIT)) {
      settling.await();
      var parts =
          new Replay.Parts(
              clock,
              ingest,
              new FeedTokens(ingest, folder.secrets()),
              news,
              settling,
              installation.bean(Service.INGEST, Ticker.class)::tick,
              new Journal(folder.path()),
              year.names(),
              shortfalls);
      return new Replay(parts, console).play(year.timeline());
    }
  }

  private Reports reports() {
    var site = new Http(installation.url(Service.REPORTING), "");
    return new Reports(site, year.names(), year.timeline().months(), PACKS_LIMIT);
  }
}
