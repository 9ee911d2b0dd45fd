package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * The value expected of a series.
 *
 * @param period a financial year, whose periods it covers, or one exact period, which wins
 * @param profile how a yearly target is spread; absent: the same for each period
 * @param setBy the committee that set it
 * @param lower least that is on target where polarity is a range; the floor where high is good
 * @param upper most that is on target where polarity is a range; the floor where low is good
 */
public record Target(
    SeriesId series,
    Period period,
    BigDecimal value,
    @Nullable String profile,
    String setBy,
    LocalDate setOn,
    @Nullable String note,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper) {

  /** A target without bounds. */
  public Target(
      SeriesId series,
      Period period,
      BigDecimal value,
      @Nullable String profile,
      String setBy,
      LocalDate setOn,
      @Nullable String note) {
    this(series, period, value, profile, setBy, setOn, note, null, null);
  }
}
