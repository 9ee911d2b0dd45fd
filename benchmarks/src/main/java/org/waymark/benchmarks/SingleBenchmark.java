package org.waymark.benchmarks;

import org.waymark.benchmarks.installation.Installation;
import org.waymark.benchmarks.load.Load;
import org.waymark.benchmarks.load.Requests;
import org.waymark.benchmarks.report.ProcessorTime;
import org.waymark.benchmarks.report.Rounds;

/** One JSON row a request. */
final class SingleBenchmark {
  private static final int BODIES = 10_000;
  private static final int CONNECTIONS = 64;

  private final Installation installation;
  private final String token;
  private final Pace pace;

  SingleBenchmark(Installation installation, String token, Pace pace) {
    this.installation = installation;
    this.token = token;
    this.pace = pace;
  }

  String run() throws InterruptedException {
    var load = new Load(installation.ingestPort(), new Requests(token).single(BODIES), 1);
    load.run(CONNECTIONS, pace.warmUp());
    var rate = new Rounds();
    var half = new Rounds();
    var worst = new Rounds();
    var time = new ProcessorTime(installation.children());
    double done = 0;
    for (int i = 0; i < pace.rounds(); i++) {
      time.begin();
      Load.Outcome outcome = load.run(CONNECTIONS, pace.round());
      time.end();
      rate.add(outcome.requestsPerSecond());
      half.add(outcome.quantile(0.5));
      worst.add(outcome.quantile(0.99));
      done += outcome.latencies().length;
    }
    return """
    ## Single events, %d connections
    | | median (lowest–highest) of %d rounds |
    |---|---|
    | events acknowledged a second | %s |
    | half were answered within, ms | %s |
    | 99 %% were answered within, ms | %s |

    Processor time for each event in microseconds: %s.
    """
        .formatted(
            CONNECTIONS, pace.rounds(), rate.text(0), half.text(1), worst.text(1), time.each(done));
  }
}
