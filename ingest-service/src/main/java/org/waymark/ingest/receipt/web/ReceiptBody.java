package org.waymark.ingest.receipt.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.Rows;
import org.waymark.ingest.submission.LeftOut;
import org.waymark.ingest.submission.Tally;

/**
 * A receipt as it is answered.
 *
 * @param submission absent for a dry run
 * @param foundLater what came out about rows afterwards, by others: it is in no count; bounded
 * @param notes what the sender should know of how the body was read; absent where there is nothing
 * @param state receiving, interrupted, completed, or dry run
 * @param leftOut rows and figures that the feed's mapping passes over; not among those received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptBody(
    @Nullable String submission,
    String feed,
    String state,
    @JsonProperty("final") boolean isFinal,
    int received,
    int accepted,
    int duplicate,
    int rejected,
    int queried,
    List<Receipt.Row> rows,
    int moreRows,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Receipt.Row> foundLater,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes,
    int leftOut,
    List<LeftOut.Reason> leftOutBecause) {
  public static ReceiptBody of(Receipt r) {
    return new ReceiptBody(
        r.submission(),
        r.feed(),
        r.state().name().toLowerCase(Locale.ROOT),
        r.isFinal(),
        r.received(),
        r.accepted(),
        r.duplicate(),
        r.rejected(),
        r.queried(),
        r.rows(),
        r.moreRows(),
        r.foundLater(),
        r.notes(),
        r.leftOut().count(),
        r.leftOut().reasons());
  }

  /** What a body would come to; nothing follows it. */
  public static ReceiptBody ofDryRun(String feed, Tally tally) {
    return new ReceiptBody(
        null,
        feed,
        "dry run",
        true,
        tally.received(),
        tally.accepted(),
        tally.duplicate(),
        tally.rejected(),
        0,
        Rows.refused(tally),
        tally.moreRows(),
        List.of(),
        tally.notes(),
        tally.leftOut().count(),
        tally.leftOut().reasons());
  }
}
