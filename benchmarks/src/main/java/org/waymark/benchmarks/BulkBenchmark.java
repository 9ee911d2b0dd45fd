package org.waymark.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import org.waymark.benchmarks.installation.Installation;
import org.waymark.benchmarks.load.Load;
import org.waymark.benchmarks.load.Requests;
import org.waymark.benchmarks.raw.RawProducer;
import org.waymark.benchmarks.raw.Records;
import org.waymark.benchmarks.report.ProcessorTime;
import org.waymark.benchmarks.report.Rounds;

/**
 * NDJSON of a thousand rows a request, in turn with a producer that writes the very records which
 * the service made of such rows, to the same partitions of the same broker.
 */
final class BulkBenchmark {
  private static final int ROWS = 1000;
  private static final int BODIES = 40;
  private static final int CONNECTIONS = 4;
  private static final int RECORDS_A_PARTITION = 20_000;

  private final Installation installation;
  private final String token;
  private final Pace pace;

  BulkBenchmark(Installation installation, String token, Pace pace) {
    this.installation = installation;
    this.token = token;
    this.pace = pace;
  }

  String run() throws InterruptedException {
    var load = new Load(installation.ingestPort(), new Requests(token).ndjson(BODIES, ROWS), ROWS);
    load.run(CONNECTIONS, pace.warmUp());
    var records = new ArrayList<>(Records.read(installation.kafka(), RECORDS_A_PARTITION));
    try (var producer = new RawProducer(installation.kafka(), records)) {
      producer.run(pace.warmUp().dividedBy(3));
      return rounds(load, producer, bytes(records));
    }
  }

  private static long bytes(
      ArrayList<org.apache.kafka.clients.producer.ProducerRecord<byte[], byte[]>> records) {
    return records.stream().mapToLong(r -> r.value().length).sum() / records.size();
  }

  private String rounds(Load load, RawProducer producer, long bytes) throws InterruptedException {
    var raw = new Rounds();
    var rows = new Rounds();
    var ratio = new Rounds();
    var rawTime = new ProcessorTime(installation.children());
    var rowTime = new ProcessorTime(installation.children());
    double rawDone = 0;
    double rowsDone = 0;
    for (int i = 0; i < pace.rounds(); i++) {
      rawTime.begin();
      double alone = producer.run(pace.round());
      rawTime.end();
      rowTime.begin();
      Load.Outcome outcome = load.run(CONNECTIONS, pace.round());
      rowTime.end();
      double taken = outcome.requestsPerSecond() * ROWS;
      raw.add(alone);
      rows.add(taken);
      ratio.add(taken / alone);
      rawDone += alone * seconds(pace.round());
      rowsDone += outcome.latencies().length * (double) ROWS;
    }
    return """
    ## NDJSON, 1,000 rows a request, %d connections
    | | median (lowest–highest) of %d rounds |
    |---|---|
    | rows validated and acknowledged a second | %s |
    | raw producer, the same records (%d bytes and headers), a second | %s |
    | ratio | %s |

    Processor time for each row in microseconds: %s. For each record of the raw producer: %s.
    """
        .formatted(
            CONNECTIONS,
            pace.rounds(),
            rows.text(0),
            bytes,
            raw.text(0),
            ratio.text(2),
            rowTime.each(rowsDone),
            rawTime.each(rawDone));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }
}
