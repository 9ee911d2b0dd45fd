package org.waymark.reporting.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series on a chart.
 *
 * @param label short name of the period on the axis: {@code Oct}, {@code Q2}
 * @param year what it belongs to, beneath the axis: {@code 2016/17}; blank for none
 * @param value null leaves a gap in the line
 * @param target null where none applies
 * @param provisional drawn hollow
 * @param breakBefore a word for a break in the series just before this period, or null
 */
public record Point(
    String label,
    String year,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    Mark mark,
    boolean provisional,
    @Nullable String breakBefore) {

  /** A final figure with its status. */
  public static Point of(
      String label,
      String year,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      Mark mark) {
    return new Point(label, year, value, target, mark, false, null);
  }

  /** The same figure, not yet final. */
  public Point asProvisional() {
    return new Point(label, year, value, target, mark, true, breakBefore);
  }

  /** The same figure as the first after a break: nothing is compared across it. */
  public Point afterBreak(String word) {
    return new Point(label, year, value, target, mark, provisional, word);
  }
}
