package org.waymark.ingest.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.ingest.submission.Submission;

/** Keeps what the folds have said; recording the same again changes nothing. */
public interface Outcomes {
  /**
   * Rows of a submission by what was found of them; each is counted once, by the gravest of it.
   * What something else than the row itself brought out is in no count, since it may come after the
   * receipt is final.
   *
   * @param queried rows with a query or a conflict against them; they stay accepted
   */
  record Counts(int duplicate, int refused, int queried) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /**
     * As they count on a submission's receipt. Before it is complete nothing of it is counted, also
     * where the folds are ahead; and where another attempt accepted fewer rows than the one they
     * speak of, no more is taken off than there is.
     */
    Counts on(Submission s) {
      int accepted = s.state() == Submission.State.COMPLETED ? s.tally().accepted() : 0;
      int ofRefused = Math.min(refused, accepted);
      int ofDuplicate = Math.min(duplicate, accepted - ofRefused);
      return new Counts(
          ofDuplicate, ofRefused, Math.min(queried, accepted - ofRefused - ofDuplicate));
    }
  }

  void found(Collection<RowOutcome> outcomes);

  void reached(Collection<PositionReached> positions);

  /** The furthest offset that the fold of a partition has passed, -1 where it said nothing yet. */
  long position(String topic, int partition);

  /**
   * @param most rows listed
   */
  Findings of(String submission, int most);

  /** The counts of several submissions; those of which nothing was found are absent. */
  Map<String, Counts> counts(Collection<String> submissions);

  /** How many findings are listed, duplicates and what was found later among them. */
  int count(String submission);

  /** The first of them in row order. */
  List<Receipt.Row> first(String submission, int most);
}
