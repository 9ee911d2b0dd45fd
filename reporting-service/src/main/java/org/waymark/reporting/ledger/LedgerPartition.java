package org.waymark.reporting.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * How far one partition of the ledger has been folded.
 *
 * @param position the last offset that is done for good, −1 for none
 * @param control the number of the last broadcast, −1 for none
 * @param catalogueVersion that applies, 0 for none yet
 * @param tick the clock's last instant
 * @param opens the first month that will ever be closed
 */
public record LedgerPartition(
    int partition,
    long position,
    long control,
    int catalogueVersion,
    @Nullable Instant tick,
    @Nullable Period opens) {

  static LedgerPartition untouched(int partition) {
    return new LedgerPartition(partition, -1, -1, 0, null, null);
  }

  LedgerPartition at(long offset) {
    return new LedgerPartition(partition, offset, control, catalogueVersion, tick, opens);
  }

  LedgerPartition told(long number) {
    return new LedgerPartition(partition, position, number, catalogueVersion, tick, opens);
  }

  LedgerPartition under(int version, Period firstMonth) {
    return new LedgerPartition(
        partition, position, control, version, tick, opens == null ? firstMonth : opens);
  }

  /** Time never goes back. */
  LedgerPartition ticked(Instant instant) {
    Instant later = tick == null || instant.isAfter(tick) ? instant : tick;
    return new LedgerPartition(partition, position, control, catalogueVersion, later, opens);
  }
}
