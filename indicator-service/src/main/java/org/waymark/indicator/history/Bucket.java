package org.waymark.indicator.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.Series;

/**
 * Consecutive facts of a series, written once and never changed. A series' facts are counted from
 * nought and each bucket holds equally many, so that the same log gives the same buckets however it
 * is cut into batches; writing one again changes nothing.
 *
 * @param number from nought, without gaps
 * @param after the series after the last of them, in some buckets, for replays to begin there
 */
public record Bucket(
    SeriesId series, int partition, long number, List<Fact> facts, @Nullable Series after) {

  /** When its last fact became known. */
  public Instant until() {
    return facts.getLast().known();
  }
}
