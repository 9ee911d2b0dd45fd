package org.waymark.ingest.submission;

import java.time.Instant;
import java.util.List;
import org.waymark.ingest.publishing.EventPublisher.Position;

/**
 * What is kept of a submission.
 *
 * @param key the sender's idempotency key, or the submission's own id where there was none
 * @param bodyHash SHA-256 of the body
 * @param acceptedAt by the installation's clock; kept when an interrupted one is run again
 * @param attempt how often it was begun
 * @param last the last position in each partition that holds rows of it
 */
public record Submission(
    String id,
    String feed,
    String submitter,
    String key,
    String bodyHash,
    Instant acceptedAt,
    State state,
    int attempt,
    Tally tally,
    List<Position> last) {
  /** Where in its life a submission is. */
  public enum State {
    /** Being read and sent, under a lease. */
    RECEIVING,
    /** Cut short; sending the body again is safe and goes on with it. */
    INTERRUPTED,
    /** Every accepted row was acknowledged. */
    COMPLETED
  }

  Submission completed(Tally theTally, List<Position> positions) {
    return new Submission(
        id,
        feed,
        submitter,
        key,
        bodyHash,
        acceptedAt,
        State.COMPLETED,
        attempt,
        theTally,
        positions);
  }
}
