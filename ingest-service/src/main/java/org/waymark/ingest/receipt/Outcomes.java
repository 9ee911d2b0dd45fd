package org.waymark.ingest.receipt;

import java.util.Collection;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;

/** Keeps what the folds have said; recording the same again changes nothing. */
public interface Outcomes {
  void found(Collection<RowOutcome> outcomes);

  void reached(Collection<PositionReached> positions);

  /** The furthest offset that the fold of a partition has passed, -1 where it said nothing yet. */
  long position(String topic, int partition);

  /**
   * @param most rows listed
   */
  Findings of(String submission, int most);
}
