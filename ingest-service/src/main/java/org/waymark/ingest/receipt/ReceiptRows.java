package org.waymark.ingest.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.ingest.submission.Submission;

/** Every row with something to say of it: refused, queried, in conflict or a duplicate. */
public final class ReceiptRows {
  /** Rows kept of one submission; more are counted only. */
  public static final int MOST = 10_000;

  /**
   * A part of them, in row order.
   *
   * @param page from 1
   * @param total in all pages together
   * @param more how many further ones were counted, but not kept
   */
  public record Page(int page, int size, int total, int more, List<Receipt.Row> rows) {
    public int pages() {
      return Math.max(1, Math.ceilDiv(total, size));
    }
  }

  private final KeptRows kept;
  private final Outcomes outcomes;

  public ReceiptRows(KeptRows kept, Outcomes outcomes) {
    this.kept = kept;
    this.outcomes = outcomes;
  }

  /**
   * One page.
   *
   * @param page from 1; beyond the last one it is empty
   */
  public Page page(Submission s, int page, int size) {
    KeptRows.Extent refused = kept.extent(s).orElseGet(() -> ofTally(s));
    boolean complete = s.state() == Submission.State.COMPLETED;
    int found = complete ? outcomes.count(s.id()) : 0;
    int most = (int) Math.min((long) page * size, 2L * MOST);
    List<Receipt.Row> all = new ArrayList<>(refused(s, refused, Math.min(most, MOST)));
    if (found > 0) {
      all.addAll(outcomes.first(s.id(), Math.min(most, MOST)));
    }
    all.sort(Comparator.comparingInt(Receipt.Row::row));
    List<Receipt.Row> rows = all.stream().skip((page - 1L) * size).limit(size).toList();
    int total = refused.kept() + Math.min(found, MOST);
    return new Page(page, size, total, refused.more() + Math.max(0, found - MOST), rows);
  }

  /** All of them at once. */
  public Page all(Submission s) {
    return page(s, 1, 2 * MOST);
  }

  private List<Receipt.Row> refused(Submission s, KeptRows.Extent extent, int most) {
    List<Receipt.Row> rows = kept.first(s, most);
    boolean keptApart = !rows.isEmpty() || extent.kept() == 0;
    return keptApart ? rows : Rows.refused(s.tally()).stream().limit(most).toList();
  }

  /** Submissions of earlier versions kept their first reasons only, with their counts. */
  private static KeptRows.Extent ofTally(Submission s) {
    return new KeptRows.Extent(s.tally().rows().size(), s.tally().moreRows());
  }
}
