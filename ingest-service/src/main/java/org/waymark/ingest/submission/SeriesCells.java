package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/** What rows about a series have in common: its indicator and breakdown, and where they go. */
record SeriesCells(Indicator indicator, SeriesId series) {
  /**
   * @param more what else tells two rows of one series and period apart; null for nothing
   */
  private record Subject(
      SeriesId series, Period period, @Nullable String more, @Nullable Integer revision) {}

  /** The series that a row is about; null where it will not do, which has been noted. */
  static @Nullable SeriesCells read(Cells cells, Lookups lookups) {
    Indicator indicator = lookups.indicator(cells);
    BreakdownCode breakdown = lookups.breakdown(cells);
    if (indicator == null || breakdown == null) {
      return null;
    }
    if (!indicator.allows(breakdown)) {
      cells.problem(
          "breakdown",
          breakdown.value(),
          "not-allowed",
          "'%s' is not broken down by this; leave it empty for the whole council"
              .formatted(indicator.code()));
    }
    notRetired(cells, indicator);
    return new SeriesCells(indicator, new SeriesId(indicator.code(), breakdown));
  }

  private static void notRetired(Cells cells, Indicator indicator) {
    Period period = cells.period("period");
    if (period != null && indicator.statusOn(period.firstDay()) == Lifecycle.RETIRED) {
      IndicatorCode code = indicator.code();
      cells.problem(
          "indicator", code.value(), "retired", "it was retired before %s".formatted(period));
    }
  }

  Verdict.Good good(InputRow row, @Nullable String more, Circumstances circumstances) {
    return new Verdict.Good(
        Topics.INPUTS,
        indicator.family(),
        new Subject(series, row.period(), more, row.revision()),
        circumstances.envelope(Identity.of(row), series.toString(), row));
  }
}
