package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.judgement.Decimals;

/**
 * The limits of an individuals chart (rule 4 of the specification): mean ± 2.66 × mean moving
 * range, the near ones at two thirds of that. Reckoned with 34 digits and compared without a
 * further division.
 *
 * @param range the mean moving range; absent where one point alone has none
 */
public record Limits(BigDecimal mean, Optional<BigDecimal> range) {
  private static final BigDecimal WIDTH = new BigDecimal("2.66");
  private static final BigDecimal SCREEN = new BigDecimal("3.267");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /**
   * The limits that these values make, in the order of their periods.
   *
   * @param screen whether moving ranges of 3.267 times their mean or more are left out, once; the
   *     mean of the values stays as it is
   * @throws IllegalArgumentException if there is no value
   */
  static Limits of(List<BigDecimal> values, boolean screen) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("limits need a value");
    }
    List<BigDecimal> ranges = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
    }
    Optional<BigDecimal> range =
        ranges.isEmpty() ? Optional.empty() : Optional.of(meanRange(ranges, screen));
    return new Limits(mean(values), range);
  }

  /**
   * The same of values that are known by their sums.
   *
   * @param widest of the ranges; where it is not too wide, none is
   */
  static Limits of(
      BigDecimal sum,
      int count,
      List<BigDecimal> ranges,
      BigDecimal sumOfRanges,
      BigDecimal widest,
      boolean screen) {
    BigDecimal mean = sum.divide(BigDecimal.valueOf(count), Decimals.PRECISION);
    if (ranges.isEmpty()) {
      return new Limits(mean, Optional.empty());
    }
    BigDecimal all = sumOfRanges.divide(BigDecimal.valueOf(ranges.size()), Decimals.PRECISION);
    boolean tooWide = screen && widest.compareTo(all.multiply(SCREEN)) >= 0;
    return new Limits(mean, Optional.of(tooWide ? meanRange(ranges, true) : all));
  }

  private static BigDecimal meanRange(List<BigDecimal> ranges, boolean screen) {
    BigDecimal all = mean(ranges);
    if (!screen || all.signum() == 0) {
      return all;
    }
    BigDecimal tooWide = all.multiply(SCREEN);
    return mean(ranges.stream().filter(each -> each.compareTo(tooWide) < 0).toList());
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), Decimals.PRECISION);
  }

  public Optional<BigDecimal> lower() {
    return range.map(each -> mean.subtract(each.multiply(WIDTH)));
  }

  public Optional<BigDecimal> upper() {
    return range.map(each -> mean.add(each.multiply(WIDTH)));
  }

  /** 1 above the mean, −1 below it, 0 exactly on it. */
  int side(BigDecimal value) {
    return value.compareTo(mean);
  }

  boolean isOutside(BigDecimal value) {
    return range
        .map(each -> value.subtract(mean).abs().compareTo(each.multiply(WIDTH)) > 0)
        .orElse(false);
  }

  /** Whether a value lies beyond a near limit, whether or not it is outside as well. */
  boolean isBeyondNear(BigDecimal value) {
    return range
        .map(each ->
            value.subtract(mean).abs().multiply(THREE).compareTo(each.multiply(WIDTH).multiply(TWO))
                > 0)
        .orElse(false);
  }
}
