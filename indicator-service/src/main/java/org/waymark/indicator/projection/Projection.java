package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.value.Period;

/**
 * The value expected at the end of the financial year (rule 9 of the specification).
 *
 * @param period the last period of the year
 * @param interval absent where too few figures tell how much they vary
 * @param words how it was reckoned, without a full stop
 */
public record Projection(
    Period period, BigDecimal value, Optional<Interval> interval, String words) {

  /** Where the value is expected to lie nineteen times out of twenty. */
  public record Interval(BigDecimal lower, BigDecimal upper) {
    static Interval around(BigDecimal value, BigDecimal half) {
      return new Interval(value.subtract(half), value.add(half));
    }

    /** What has happened cannot be taken back: a sum of figures of nought or more never falls. */
    Interval notBelow(BigDecimal least) {
      return new Interval(lower.max(least), upper.max(least));
    }
  }
}
