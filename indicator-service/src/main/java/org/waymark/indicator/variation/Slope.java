package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.indicator.judgement.Decimals;

/**
 * The slope through weighed figures as a fraction. Both parts are reckoned over pairs: Σ
 * wᵢwⱼ(i−j)(vᵢ−vⱼ) and Σ wᵢwⱼ(i−j)² are what Σw·Σwvi − Σwi·Σwv and Σw·Σwi² − (Σwi)² come to,
 * without taking one large number from another.
 *
 * @param run above nought
 * @param weight the sum of the weights
 */
record Slope(BigDecimal rise, BigDecimal run, BigDecimal weight) {

  /** Through points given in the order of their places, two at least. */
  static Slope through(List<Point> points) {
    BigDecimal rise = BigDecimal.ZERO;
    BigDecimal run = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (int i = 0; i < points.size(); i++) {
      weight = weight.add(points.get(i).weight());
      for (int j = i + 1; j < points.size(); j++) {
        Point one = points.get(i);
        Point other = points.get(j);
        BigDecimal apart = BigDecimal.valueOf(other.place() - one.place());
        BigDecimal both = one.weight().multiply(other.weight()).multiply(apart);
        rise = rise.add(both.multiply(other.value().subtract(one.value())));
        run = run.add(both.multiply(apart));
      }
    }
    return new Slope(rise, run, weight);
  }

  int sign() {
    return rise.signum();
  }

  /** The square of the slope over that of its error: b²·run/Σw. */
  BigDecimal chiSquare() {
    return rise.multiply(rise).divide(run.multiply(weight), Decimals.PRECISION);
  }

  /**
   * @param place from 1
   * @param weight the more, the surer the value is
   */
  record Point(int place, BigDecimal value, BigDecimal weight) {}
}
