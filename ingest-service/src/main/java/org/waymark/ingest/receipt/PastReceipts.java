package org.waymark.ingest.receipt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.PastSubmissions.After;
import org.waymark.ingest.submission.Submission;

/** Lists a feed's submissions with their counts, newest first. */
public final class PastReceipts {
  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

  /**
   * What is listed.
   *
   * @param from the first day in London; absent: since ever
   * @param to the last day; absent: until now
   */
  public record Wanted(
      String feed,
      Submission.@Nullable State state,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable After after,
      int most) {}

  /**
   * @param next where the next part begins; absent at the end
   */
  public record Part(List<ReceiptInBrief> receipts, @Nullable After next) {}

  private final PastSubmissions submissions;
  private final Receipts receipts;

  public PastReceipts(PastSubmissions submissions, Receipts receipts) {
    this.submissions = submissions;
    this.receipts = receipts;
  }

  public Part list(Wanted wanted) {
    List<Submission> found = submissions.find(withOneMore(wanted));
    boolean goesOn = found.size() > wanted.most();
    List<Submission> listed = goesOn ? found.subList(0, wanted.most()) : found;
    After next = goesOn ? new After(listed.getLast().acceptedAt(), listed.getLast().id()) : null;
    return new Part(receipts.inBrief(listed), next);
  }

  /** One more than is listed tells whether there are any further. */
  private static PastSubmissions.Wanted withOneMore(Wanted w) {
    return new PastSubmissions.Wanted(
        w.feed(),
        w.state(),
        w.from() == null ? null : w.from().atStartOfDay(COUNCIL_TIME).toInstant(),
        w.to() == null ? null : w.to().plusDays(1).atStartOfDay(COUNCIL_TIME).toInstant(),
        w.after(),
        w.most() + 1);
  }
}
