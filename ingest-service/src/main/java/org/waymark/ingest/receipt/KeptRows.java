package org.waymark.ingest.receipt;

import java.util.List;
import java.util.Optional;
import org.waymark.ingest.submission.Submission;

/** The rows that ingest itself did not accept, as kept with a submission. */
public interface KeptRows {
  /**
   * How many there are.
   *
   * @param kept reasons kept
   * @param more further reasons that were only counted
   */
  record Extent(int kept, int more) {}

  /** Nothing where none were kept. */
  Optional<Extent> extent(Submission submission);

  /** The first of them, in row order. */
  List<Receipt.Row> first(Submission submission, int most);
}
