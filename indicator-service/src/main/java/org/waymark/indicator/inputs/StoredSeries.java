package org.waymark.indicator.inputs;

import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.Series;

/**
 * A series' document.
 *
 * @param offset the log offset it is folded to, which is its version; -1 for one not stored yet
 */
public record StoredSeries(
    int generation, int partition, long offset, Series series, Outbox outbox) {

  static StoredSeries none(int generation, int partition, SeriesId id) {
    return new StoredSeries(generation, partition, -1, Series.unknown(id), Outbox.EMPTY);
  }

  StoredSeries after(Decision decision, long at) {
    return new StoredSeries(
        generation,
        partition,
        at,
        decision.series(),
        outbox.with(decision.stateChanged(), decision.events(), decision.outcomes()));
  }

  /** The same with nothing left to publish. */
  StoredSeries published() {
    return new StoredSeries(generation, partition, offset, series, Outbox.EMPTY);
  }
}
