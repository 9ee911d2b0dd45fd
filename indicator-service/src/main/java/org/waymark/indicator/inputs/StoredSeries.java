package org.waymark.indicator.inputs;

import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Fact;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.Series;
import org.waymark.indicator.series.SeriesRecord;

/**
 * A series' document.
 *
 * @param offset the log offset it is folded to, which is its version; -1 for one not stored yet
 * @param facts the latest of what changed it
 */
public record StoredSeries(
    int generation, int partition, long offset, Series series, Outbox outbox, Facts facts) {

  static StoredSeries none(int generation, int partition, SeriesId id) {
    return new StoredSeries(
        generation, partition, -1, Series.unknown(id), Outbox.EMPTY, Facts.NONE);
  }

  /**
   * What a record makes of it.
   *
   * @param at the record's offset
   * @param catalogueVersion that applies there
   */
  StoredSeries after(SeriesRecord said, Decision decision, long at, int catalogueVersion) {
    Series after = decision.series();
    return new StoredSeries(
        generation,
        partition,
        at,
        after,
        outbox.with(decision.stateChanged(), decision.events(), decision.outcomes()),
        after.tellsMoreThan(series)
            ? facts.with(new Fact(at, catalogueVersion, after.asOf(), said), after, partition)
            : facts);
  }

  /** As it stands in the store: its full buckets stand there by themselves. */
  StoredSeries written() {
    return new StoredSeries(generation, partition, offset, series, outbox, facts.withoutFull());
  }

  /** The same with nothing left to publish. */
  StoredSeries published() {
    return new StoredSeries(generation, partition, offset, series, Outbox.EMPTY, facts);
  }
}
