package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.judgement.Decimals;

/** The little statistics that projections need. */
final class Numbers {
  private static final BigDecimal TWO_SIDED = new BigDecimal("1.96");
  private static final BigDecimal FROM_RANGES = new BigDecimal("1.128");
  private static final int FEWEST = 3;

  private Numbers() {}

  static BigDecimal mean(List<BigDecimal> numbers) {
    return over(History.sum(numbers), BigDecimal.valueOf(numbers.size()));
  }

  static BigDecimal over(BigDecimal one, BigDecimal other) {
    return one.divide(other, Decimals.PRECISION);
  }

  static BigDecimal of(int number) {
    return BigDecimal.valueOf(number);
  }

  /** The mean change from one to the next over 1.128; absent for fewer than three. */
  static Optional<BigDecimal> spread(List<BigDecimal> numbers) {
    if (numbers.size() < FEWEST) {
      return Optional.empty();
    }
    BigDecimal ranges = BigDecimal.ZERO;
    for (int i = 1; i < numbers.size(); i++) {
      ranges = ranges.add(numbers.get(i).subtract(numbers.get(i - 1)).abs());
    }
    return Optional.of(over(over(ranges, of(numbers.size() - 1)), FROM_RANGES));
  }

  /** Half the width of an interval that holds nineteen times out of twenty. */
  static BigDecimal half(BigDecimal spread, BigDecimal times) {
    return TWO_SIDED.multiply(spread).multiply(times.sqrt(Decimals.PRECISION));
  }
}
