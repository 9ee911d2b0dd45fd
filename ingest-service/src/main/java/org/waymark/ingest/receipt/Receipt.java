package org.waymark.ingest.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Tally;

/**
 * What became of a submission's rows, as it stands: {@code received = accepted + duplicate +
 * rejected}, whatever the folds have found so far.
 *
 * @param isFinal whether every fold has passed the submission's rows, so that nothing can follow
 * @param queried rows that are accepted, with a query or a conflict against them
 * @param rows each row refused or queried; bounded
 * @param moreRows how many further ones are not listed
 */
public record Receipt(
    String submission,
    String feed,
    Submission.State state,
    boolean isFinal,
    int received,
    int accepted,
    int duplicate,
    int rejected,
    int queried,
    List<Row> rows,
    int moreRows) {
  /**
   * One row's trouble.
   *
   * @param result rejected, conflict or query
   */
  public record Row(
      int row,
      String result,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message) {}

  /** The receipt of a submission of which the folds have said this much. */
  static Receipt of(Submission s, Findings findings, boolean isFinal) {
    Tally tally = s.tally();
    return new Receipt(
        s.id(),
        s.feed(),
        s.state(),
        isFinal,
        tally.received(),
        tally.accepted() - findings.duplicate() - findings.refused(),
        tally.duplicate() + findings.duplicate(),
        tally.rejected() + findings.refused(),
        findings.queried(),
        Rows.together(tally, findings),
        tally.moreRows() + findings.moreRows());
  }
}
