package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Polarity;

/**
 * A figure with all that a policy may measure it against.
 *
 * @param expected its target, or the range that is on target
 * @param lower lower bound of its target, which is its floor where high is good
 * @param upper upper bound of its target, which is its floor where low is good
 * @param lastYear the figure of the same period last year, unless the series broke since
 * @param before the figure of the period before, likewise
 * @param limbs figures that are judged beside it, by name
 */
public record Measured(
    BigDecimal value,
    Polarity polarity,
    Expectation expected,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Optional<BigDecimal> lastYear,
    Optional<BigDecimal> before,
    Map<String, Measured> limbs) {
  public Measured {
    limbs = Map.copyOf(limbs);
  }

  /** A figure that is measured against its target alone. */
  public static Measured of(BigDecimal value, Polarity polarity, Expectation expected) {
    return new Measured(
        value,
        polarity,
        expected,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** How far it is ahead of a yardstick; empty where that is not there or nothing is better. */
  Optional<Gap> ahead(Yardstick yardstick) {
    return yardstick.equals(Yardstick.TARGET)
        ? expected.distance(value, polarity)
        : measure(yardstick).flatMap(this::aheadOf);
  }

  private Optional<BigDecimal> measure(Yardstick yardstick) {
    if (yardstick.equals(Yardstick.FLOOR)) {
      return switch (polarity) {
        case HIGH -> lower;
        case LOW -> upper;
        case RANGE, NONE -> Optional.empty();
      };
    }
    if (yardstick.equals(Yardstick.LAST_YEAR)) {
      return lastYear;
    }
    return yardstick.equals(Yardstick.PERIOD_BEFORE) ? before : yardstick.number();
  }

  /** Where a range is good, what is nearer to it is ahead. */
  private Optional<Gap> aheadOf(BigDecimal other) {
    BigDecimal above = value.subtract(other);
    return switch (polarity) {
      case HIGH -> Optional.of(new Gap(other, above));
      case LOW -> Optional.of(new Gap(other, above.negate()));
      case NONE -> Optional.empty();
      case RANGE ->
          expected
              .distance(value, polarity)
              .flatMap(own ->
                  expected
                      .distance(other, polarity)
                      .map(theirs -> new Gap(other, own.ahead().subtract(theirs.ahead()))));
    };
  }
}
