package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/**
 * Another area's figure of a measure, to compare one's own with.
 *
 * @param indicator the council's own indicator that it is compared with, if any
 * @param measure the source's own code of the measure; given where there is no indicator
 * @param area a GSS code ({@code E92000001} for England), or the code of a group of areas such as
 *     the statistical neighbours
 * @param value absent with a numerator and a denominator, or where the source has none
 * @param median of the areas that the source compares
 * @param spread how much these areas differ, as their median absolute deviation
 * @param deviations how many spreads the value lies above the median, as the source prints it
 * @param source who published it, and where
 */
public record BenchmarkRecorded(
    Period period,
    @Nullable IndicatorCode indicator,
    @Nullable String measure,
    @Nullable String title,
    String area,
    @Nullable String areaName,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal median,
    @Nullable BigDecimal spread,
    @Nullable BigDecimal deviations,
    @Nullable String unit,
    List<String> markers,
    String source,
    @Nullable String note,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  /**
   * @throws IllegalArgumentException if neither an indicator nor a measure is named
   */
  public BenchmarkRecorded {
    if (indicator == null && measure == null) {
      throw new IllegalArgumentException("a benchmark names an indicator or a measure");
    }
  }

  /** The source, what it measures and where; the codes have no slash, whatever the source has. */
  @Override
  public String subject() {
    return source + "/" + (measure == null ? indicator : measure) + "/" + area;
  }
}
