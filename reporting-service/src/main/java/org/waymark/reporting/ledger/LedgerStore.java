package org.waymark.reporting.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.ledger.LedgerEntry.Kind;

/** Keeps the ledger's entries and how far each partition has come. Writes are durable. */
public interface LedgerStore {
  LedgerPartition partition(int partition);

  /**
   * Moves a partition on, unless somebody else did meanwhile.
   *
   * @return whether it was still where {@code from} says
   */
  boolean move(LedgerPartition from, LedgerPartition to);

  /** Keeps each entry once, by its partition and offset. */
  void keep(List<LedgerEntry> entries);

  /** Every kept entry of a partition that is about one of these. */
  List<LedgerEntry> about(int partition, Collection<String> abouts);

  /**
   * Entries of some kinds that stand before the barriers.
   *
   * @param barriers each partition's offset; entries below it count
   * @param periods only these; empty: whatever their period
   */
  List<LedgerEntry> before(
      Map<Integer, Long> barriers, Collection<Kind> kinds, Collection<Period> periods);
}
