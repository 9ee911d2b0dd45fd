package org.waymark.indicator.rebuild.web;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.rebuild.Comparison;
import org.waymark.indicator.rebuild.RebuildReport;

/**
 * A rebuild, as answered.
 *
 * @param stage folding, done or failed
 * @param positions the offset reached in each partition
 * @param same whether live and rebuilt state are the same to the byte; absent until it is done
 */
record RebuildView(
    String stage,
    Instant startedAt,
    @Nullable Instant endedAt,
    SortedMap<Integer, Long> positions,
    @Nullable Boolean same,
    @Nullable Comparison comparison,
    @Nullable String failure) {

  static RebuildView of(RebuildReport report) {
    Comparison comparison = report.comparison();
    return new RebuildView(
        report.stage().name().toLowerCase(Locale.ROOT),
        report.startedAt(),
        report.endedAt(),
        report.positions(),
        comparison == null ? null : comparison.differences() == 0 && comparison.movedOn() == 0,
        comparison,
        report.failure());
  }
}
