package org.waymark.ingest.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Sends;

/**
 * A measurement's figures as they were sent.
 *
 * @param readable whether none of them was noted as wrong
 */
record Figures(
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    boolean readable) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Figures read(Cells cells) {
    return new Figures(
        cells.decimal("value"),
        cells.decimal("numerator"),
        cells.decimal("denominator"),
        cells.areReadable("value", "numerator", "denominator", "lower", "upper"));
  }

  /** Notes what does not go with what the indicator sends. */
  void check(Cells cells, Indicator indicator) {
    if (!readable) {
      return;
    }
    if (indicator.sends() == Sends.RATIO) {
      ratio(cells, indicator);
    } else {
      single(cells, indicator);
    }
    limits(cells);
  }

  /** Notes confidence limits that are the wrong way round. */
  static void limits(Cells cells) {
    BigDecimal lower = cells.decimal("lower");
    BigDecimal upper = cells.decimal("upper");
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      cells.problem(
          "lower",
          lower.toPlainString(),
          "above-upper",
          "it is above the upper limit " + plain(upper));
    }
  }

  private void single(Cells cells, Indicator indicator) {
    if (numerator != null || denominator != null) {
      cells.problemOf(
          "ratio.unexpected",
          numerator != null ? "numerator" : "denominator",
          plain(numerator != null ? numerator : denominator),
          "'%s' is sent as a value alone".formatted(indicator.code()));
    }
    if (value == null) {
      cells.problem("value", null, "missing", "it is empty: a number is wanted");
    } else if (isPercentage(indicator) && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
      cells.problemOf(
          "percentage.out-of-range", "value", plain(value), "a percentage from 0 to 100 is wanted");
    }
  }

  /** Growth, which may be negative or above a hundred, is written {@code % change}. */
  private static boolean isPercentage(Indicator indicator) {
    return indicator.unit().equals("%");
  }

  private void ratio(Cells cells, Indicator indicator) {
    if (value != null) {
      cells.problem(
          "value",
          plain(value),
          "unexpected",
          "'%s' is sent as numerator and denominator; leave the value empty"
              .formatted(indicator.code()));
    }
    if (numerator == null) {
      cells.problem("numerator", null, "missing", "it is empty: a number is wanted");
    }
    if (denominator == null) {
      cells.problem("denominator", null, "missing", "it is empty: a number above zero is wanted");
    } else if (numerator != null) {
      share(cells, indicator, numerator, denominator);
    }
  }

  private static void share(
      Cells cells, Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
    if (!MeasurementRules.isShare(indicator)) {
      return;
    }
    if (numerator.compareTo(denominator) > 0) {
      cells.problemOf(
          "ratio.numerator-above-denominator",
          "numerator",
          plain(numerator),
          "it is above the denominator %s: a part of it is wanted".formatted(plain(denominator)));
    } else if (numerator.signum() < 0) {
      cells.problemOf(
          "percentage.out-of-range", "numerator", plain(numerator), "zero or more is wanted");
    }
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
