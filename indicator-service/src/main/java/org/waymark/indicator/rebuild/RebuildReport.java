package org.waymark.indicator.rebuild;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param stage {@code folding}, {@code done} or {@code failed}
 * @param positions the offset reached in each partition
 * @param comparison absent until it is done
 * @param failure why it failed, if it did
 */
public record RebuildReport(
    Stage stage,
    Instant startedAt,
    @Nullable Instant endedAt,
    SortedMap<Integer, Long> positions,
    @Nullable Comparison comparison,
    @Nullable String failure) {

  /** Where it has got to. */
  public enum Stage {
    FOLDING,
    DONE,
    FAILED
  }
}
