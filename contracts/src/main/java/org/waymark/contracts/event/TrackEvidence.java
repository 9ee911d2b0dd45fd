package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.TrackSignal;

/**
 * What beside its status told on a series' track.
 *
 * @param words why, without a full stop
 * @param pattern of a concern, what makes it one
 * @param period which period is meant: the year's last one of a projected miss
 * @param value the figure of a concern as charted; the projected value
 * @param mean of a concern's chart
 * @param lower of a concern the chart's lower limit; else of the projection's interval
 * @param upper likewise
 * @param target what is expected at the year's end
 */
public record TrackEvidence(
    TrackSignal signal,
    String words,
    @Nullable SpcPattern pattern,
    @Nullable Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal target) {

  /** The day by which a period's figure was due is over. */
  public static TrackEvidence overdue(Period period, String words) {
    return new TrackEvidence(
        TrackSignal.OVERDUE, words, null, period, null, null, null, null, null);
  }
}
