package org.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.waymark.benchmarks.installation.Administrator;
import org.waymark.benchmarks.installation.Installation;
import org.waymark.benchmarks.load.Load;
import org.waymark.benchmarks.load.Requests;
import org.waymark.benchmarks.report.GcLog;
import org.waymark.benchmarks.report.HeapChart;
import org.waymark.benchmarks.report.Rounds;

/** A million rows of CSV in one request, in a small heap; twice, the first time from cold. */
final class FileBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int HEAP = 256;
  private static final int TIMES = 2;

  private FileBenchmark() {}

  static String run(Path chart) throws IOException, InterruptedException {
    Path log = Files.createTempFile("waymark-gc-", ".log");
    var options = List.of("-Xmx" + HEAP + "m", "-Xlog:gc:file=" + log + ":uptime:filecount=0");
    try (var installation =
        Installation.start(options, List.of("--waymark.ingest.max-body=128MB"))) {
      String token = new Administrator(installation).prepare();
      byte[] request = new Requests(token).csv(ROWS);
      int before = GcLog.read(log).size();
      var rate = new Rounds();
      for (int i = 0; i < TIMES; i++) {
        var load = new Load(installation.ingestPort(), List.of(request), ROWS);
        rate.add(ROWS * load.run(1, Duration.ofNanos(1)).requestsPerSecond());
      }
      var all = GcLog.read(log);
      var heap = new HeapChart(all.subList(Math.max(0, before - 1), all.size()), HEAP);
      Files.writeString(chart, heap.svg());
      return """
      ## A million rows of CSV in one request (%d MB), -Xmx%dm
      %s rows a second, of %d times one after another. The heap held at most %d MB, and at most \
      %d MB after a collection:

      ![The heap over time](heap.svg)
      """
          .formatted(
              request.length / 1_000_000, HEAP, rate.text(0), TIMES, heap.peak(), heap.left());
    } finally {
      Files.deleteIfExists(log);
    }
  }
}
