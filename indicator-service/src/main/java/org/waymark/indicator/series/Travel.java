package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.judgement.Decimals;

/**
 * Direction of travel at display precision: a figure at a point in time against the period before;
 * a year to date or a rolling window against the same a year earlier, never April with March (rule
 * 8 of the specification).
 *
 * @param comparator what it is compared with, in words
 */
record Travel(
    Direction direction, @Nullable String comparator, @Nullable BigDecimal comparatorValue) {
  private static final Travel NONE = new Travel(Direction.NOT_COMPARABLE, null, null);

  static Travel of(Indicator indicator, Map<Period, JudgedPeriod> periods, JudgedPeriod latest) {
    Period before =
        indicator.form() == Form.POINT
            ? latest.period().previous()
            : latest.period().sameInPreviousYear();
    Optional<BigDecimal> now = latest.value();
    Optional<BigDecimal> then =
        Optional.ofNullable(periods.get(before)).flatMap(JudgedPeriod::value);
    if (now.isEmpty() || then.isEmpty()) {
      return NONE;
    }
    return new Travel(
        direction(indicator, latest, now.get(), then.get()),
        words(indicator.form(), before),
        then.get());
  }

  private static Direction direction(
      Indicator indicator, JudgedPeriod latest, BigDecimal now, BigDecimal then) {
    int sign =
        Decimals.rounded(now, indicator.decimals())
            .compareTo(Decimals.rounded(then, indicator.decimals()));
    if (sign == 0) {
      return Direction.SAME;
    }
    return switch (indicator.polarity()) {
      case HIGH -> sign > 0 ? Direction.BETTER : Direction.WORSE;
      case LOW -> sign < 0 ? Direction.BETTER : Direction.WORSE;
      case RANGE ->
          latest
              .target()
              .map(target -> nearer(target, now, then))
              .orElse(sign > 0 ? Direction.UP : Direction.DOWN);
      case NONE -> sign > 0 ? Direction.UP : Direction.DOWN;
    };
  }

  private static Direction nearer(BigDecimal target, BigDecimal now, BigDecimal then) {
    int sign = now.subtract(target).abs().compareTo(then.subtract(target).abs());
    return sign == 0 ? Direction.SAME : sign < 0 ? Direction.BETTER : Direction.WORSE;
  }

  private static String words(Form form, Period before) {
    return switch (form) {
      case POINT -> PeriodWords.of(before) + ", the period before";
      case YEAR_TO_DATE -> PeriodWords.span(before.yearToDate().toList()) + ", a year earlier";
      case ROLLING_12_MONTHS -> "the 12 months to " + PeriodWords.of(before) + ", a year earlier";
    };
  }

  /** Nothing to compare. */
  static Travel none() {
    return NONE;
  }
}
