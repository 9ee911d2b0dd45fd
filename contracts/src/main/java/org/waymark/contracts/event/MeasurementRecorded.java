package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * One figure of a series for a period, as it was submitted: either a value, or a numerator and a
 * denominator.
 *
 * @param revision explicit revision from 1; absent: unrevised, ordered by its accept instant
 * @param lower lower confidence limit, if any
 * @param upper upper confidence limit, if any
 */
public record MeasurementRecorded(
    SeriesId series,
    Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Integer revision,
    Finality finality,
    List<String> markers,
    @Nullable String commentary,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    Origin origin)
    implements InputRow {

  /**
   * @throws IllegalArgumentException if there is neither a value nor a ratio, or both
   */
  public MeasurementRecorded {
    boolean ratio = numerator != null && denominator != null;
    if ((value != null) == ratio || (numerator == null) != (denominator == null)) {
      throw new IllegalArgumentException(
          "a measurement has either a value or a numerator and a denominator");
    }
  }
}
