package org.waymark.ingest.pages.web;

import org.waymark.ingest.pages.Said;
import org.waymark.ingest.receipt.ReceiptInBrief;

/**
 * One submission in a list.
 *
 * @param status which shape and colour goes with it
 */
record SubmissionLine(
    String href,
    String at,
    String by,
    String status,
    String state,
    String received,
    String accepted,
    String duplicate,
    String rejected,
    String queried) {
  static SubmissionLine of(ReceiptInBrief r) {
    return new SubmissionLine(
        "/feeds/%s/submissions/%s".formatted(r.feed(), r.submission()),
        Said.at(r.acceptedAt()),
        r.submitter(),
        status(r),
        state(r),
        Said.number(r.received()),
        Said.number(r.accepted()),
        Said.number(r.duplicate()),
        Said.number(r.rejected()),
        Said.number(r.queried()));
  }

  private static String state(ReceiptInBrief r) {
    return switch (r.state()) {
      case RECEIVING -> "Being received";
      case INTERRUPTED -> "Interrupted";
      case COMPLETED -> completed(r);
    };
  }

  private static String completed(ReceiptInBrief r) {
    if (r.rejected() == 0) {
      return r.queried() == 0 ? "Taken" : "Taken, with queries";
    }
    return r.rejected() == r.received() ? "Refused" : "Taken in part";
  }

  private static String status(ReceiptInBrief r) {
    return switch (r.state()) {
      case RECEIVING -> "none";
      case INTERRUPTED -> "red";
      case COMPLETED ->
          r.rejected() == 0
              ? r.queried() == 0 ? "green" : "amber"
              : r.rejected() == r.received() ? "red" : "amber";
    };
  }
}
