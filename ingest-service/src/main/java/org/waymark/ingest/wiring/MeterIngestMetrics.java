package org.waymark.ingest.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.waymark.ingest.submission.IngestMetrics;
import org.waymark.ingest.submission.Tally;

/** {@code waymark.ingest.rows.received} = the sum of {@code waymark.ingest.rows}. */
@Component
class MeterIngestMetrics implements IngestMetrics {
  private final MeterRegistry meters;
  private final Counter received;
  private final Counter accepted;
  private final Counter duplicate;
  private final Counter rejected;

  MeterIngestMetrics(MeterRegistry meters) {
    this.meters = meters;
    this.received =
        Counter.builder("waymark.ingest.rows.received")
            .description("Rows of completed submissions")
            .register(meters);
    this.accepted = rows("accepted");
    this.duplicate = rows("duplicate");
    this.rejected = rows("rejected");
  }

  private Counter rows(String result) {
    return Counter.builder("waymark.ingest.rows")
        .description("Rows of completed submissions by how they ended")
        .tag("result", result)
        .register(meters);
  }

  @Override
  public void completed(Tally tally) {
    received.increment(tally.received());
    accepted.increment(tally.accepted());
    duplicate.increment(tally.duplicate());
    rejected.increment(tally.rejected());
    submissions(tally.accepted() == 0 && tally.rejected() > 0 ? "refused" : "taken");
  }

  @Override
  public void notTaken(String result) {
    submissions(result);
  }

  private void submissions(String result) {
    Counter.builder("waymark.ingest.submissions")
        .description("Submissions by how they ended")
        .tag("result", result)
        .register(meters)
        .increment();
  }
}
