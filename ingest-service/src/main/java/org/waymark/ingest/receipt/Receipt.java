package org.waymark.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.LeftOut;
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
 * @param foundLater what came out about rows afterwards, by others: it is in no count; bounded
 * @param notes what the sender should know of how the body was read
 * @param leftOut what the feed's mapping passed over; not among those received
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
    int moreRows,
    List<Row> foundLater,
    List<String> notes,
    LeftOut leftOut) {
  /**
   * One row's trouble.
   *
   * @param result rejected, duplicate, conflict or query
   * @param query of a query: its id, by which it is decided
   * @param state of a query: open, confirmed, withdrawn or lapsed
   * @param later true where something else than the row brought it out: it is in no count
   */
  public record Row(
      int row,
      String result,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String query,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String state,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean later) {
    /** Anything but a query. */
    public static Row of(
        int row,
        String result,
        @Nullable String field,
        @Nullable String value,
        String code,
        String message) {
      return new Row(row, result, field, value, code, message, null, null, null);
    }
  }

  /** The receipt of a submission of which the folds have said this much. */
  static Receipt of(Submission s, Findings all, boolean isFinal) {
    Tally tally = s.tally();
    Findings findings = all.on(s);
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
        tally.moreRows() + findings.moreRows(),
        findings.later(),
        tally.notes(),
        tally.leftOut());
  }
}
