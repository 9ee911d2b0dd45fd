package org.waymark.ingest.receipt;

import java.util.List;
import org.waymark.ingest.submission.Submission;

/**
 * What the folds have found of a submission's accepted rows so far; each row is counted once.
 *
 * @param queried rows with a query or a conflict against them; they stay accepted
 * @param rows those refused or queried; bounded
 * @param later what came out about rows by others; bounded and in no count
 * @param moreRows how many further ones are not listed
 */
public record Findings(
    int duplicate,
    int refused,
    int queried,
    List<Receipt.Row> rows,
    int moreRows,
    List<Receipt.Row> later) {
  static final Findings NONE = new Findings(0, 0, 0, List.of(), 0, List.of());

  /** As they stand on a submission's receipt: on none before it is complete. */
  Findings on(Submission s) {
    if (s.state() != Submission.State.COMPLETED) {
      return NONE;
    }
    var counts = new Outcomes.Counts(duplicate, refused, queried).on(s);
    return new Findings(
        counts.duplicate(), counts.refused(), counts.queried(), rows, moreRows, later);
  }
}
