package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values named on an axis: steps of 1, 2 or 5 times a power of ten that cover all figures.
 *
 * @param values rising, at least two
 */
record Ticks(List<BigDecimal> values) {

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

  Ticks {
    values = List.copyOf(values);
  }

  /** Ticks that cover the figures in about so many steps; without figures, nought to one. */
  static Ticks covering(List<BigDecimal> figures, boolean fromZero, int steps) {
    List<BigDecimal> all = new ArrayList<>(figures);
    if (fromZero || all.isEmpty()) {
      all.add(BigDecimal.ZERO);
    }
    BigDecimal low = all.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal high = all.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    if (low.compareTo(high) == 0) {
      BigDecimal pad = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
      high = high.add(pad);
      low = fromZero || low.signum() == 0 ? low : low.subtract(pad);
    }
    return stepped(low, high, steps);
  }

  private static Ticks stepped(BigDecimal low, BigDecimal high, int steps) {
    BigDecimal step =
        step(high.subtract(low).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64));
    BigDecimal at = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal end = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> values = new ArrayList<>();
    for (; at.compareTo(end) <= 0; at = at.add(step)) {
      values.add(at);
    }
    return new Ticks(values);
  }

  private static BigDecimal step(BigDecimal atLeast) {
    int power = atLeast.precision() - atLeast.scale() - 1;
    for (BigDecimal candidate : STEPS) {
      BigDecimal step = candidate.scaleByPowerOfTen(power);
      if (step.compareTo(atLeast) >= 0) {
        return step.scale() < 0 ? step.setScale(0) : step;
      }
    }
    throw new IllegalStateException("ten times a power of ten exceeds every figure below it");
  }

  boolean whole() {
    return values.stream().allMatch(tick -> tick.stripTrailingZeros().scale() <= 0);
  }

  BigDecimal low() {
    return values.getFirst();
  }

  BigDecimal high() {
    return values.getLast();
  }

  /** Where a figure lies between the lowest (0) and the highest tick (1). */
  double share(BigDecimal figure) {
    return figure
        .subtract(low())
        .divide(high().subtract(low()), MathContext.DECIMAL32)
        .doubleValue();
  }
}
