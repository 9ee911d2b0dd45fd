package org.waymark.indicator.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.value.SeriesId;

/** Where buckets are read from. Reads see every acknowledged write. */
public interface Buckets {
  /** The latest bucket that tells how its series was after it and ended by an instant. */
  Optional<Bucket> latestStart(SeriesId series, Instant at);

  /** The latest bucket that tells how its series was after it and ends at or before an offset. */
  Optional<Bucket> latestStart(SeriesId series, long offset);

  /** The buckets of a series with numbers from the first up to but without the other, in order. */
  List<Bucket> of(SeriesId series, long from, long to);
}
