package org.waymark.ingest.submission;

import java.util.List;
import org.waymark.contracts.event.Envelope;

/** What validation says of a row. */
public sealed interface Verdict {
  /**
   * The row can be sent.
   *
   * @param subject what the row is about: two rows of one body with the same subject either repeat
   *     or contradict each other
   */
  record Good(String topic, String key, Object subject, Envelope event) implements Verdict {}

  record Bad(List<RowProblem> problems) implements Verdict {}
}
