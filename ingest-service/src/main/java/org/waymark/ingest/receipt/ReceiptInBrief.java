package org.waymark.ingest.receipt;

import java.time.Instant;
import org.waymark.ingest.submission.Submission;

/** A receipt without its rows, for lists; the counts add up as on the receipt itself. */
public record ReceiptInBrief(
    String submission,
    String feed,
    String submitter,
    Instant acceptedAt,
    Submission.State state,
    boolean isFinal,
    int received,
    int accepted,
    int duplicate,
    int rejected,
    int queried) {

  static ReceiptInBrief of(Submission s, Outcomes.Counts all, boolean isFinal) {
    var tally = s.tally();
    Outcomes.Counts found = all.on(s);
    return new ReceiptInBrief(
        s.id(),
        s.feed(),
        s.submitter(),
        s.acceptedAt(),
        s.state(),
        isFinal,
        tally.received(),
        tally.accepted() - found.duplicate() - found.refused(),
        tally.duplicate() + found.duplicate(),
        tally.rejected() + found.refused(),
        found.queried());
  }
}
