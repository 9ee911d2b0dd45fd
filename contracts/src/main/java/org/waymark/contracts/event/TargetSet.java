package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * A target that a feed sent. From its place in the log it goes before the catalogue's target for
 * the same series and period; of several the highest revision wins, else the one accepted last.
 *
 * @param period a financial year, whose periods it covers, or one exact period, which wins
 * @param target in the indicator's unit
 * @param lower least that is as good as the target, where polarity is a range; given with {@code
 *     upper} or not at all
 * @param upper most that is as good as the target
 * @param profile code of the catalogue's profile that spreads a yearly target; absent: the same for
 *     each period
 * @param setBy the committee that set it
 * @param revision explicit revision from 1; absent: unrevised, ordered by its accept instant
 */
public record TargetSet(
    SeriesId series,
    Period period,
    BigDecimal target,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable String profile,
    @Nullable String setBy,
    @Nullable LocalDate setOn,
    @Nullable String note,
    @Nullable Integer revision,
    Origin origin)
    implements InputRow {

  /**
   * @throws IllegalArgumentException if there is only one bound, or the lower is above the upper
   */
  public TargetSet {
    if ((lower == null) != (upper == null)) {
      throw new IllegalArgumentException("a target has both bounds or none");
    }
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("the lower bound is above the upper");
    }
  }
}
