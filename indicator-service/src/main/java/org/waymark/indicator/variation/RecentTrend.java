package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.judgement.Decimals;

/**
 * The slope through the latest five figures, each weighed by how narrow its confidence limits are,
 * tested by χ² (rule 7 of the specification). Without limits nothing can be shown to be
 * significant; with limits that leave no room nothing can be reckoned. The published examples have
 * both so.
 *
 * @param chiSquare absent where it cannot be reckoned
 * @param words why, without a full stop
 */
public record RecentTrend(Trend trend, Optional<BigDecimal> chiSquare, String words) {
  private static final int POINTS = 5;
  private static final BigDecimal BOTH_SIDES = new BigDecimal("3.92");
  private static final BigDecimal CRITICAL = new BigDecimal("9.54953570608324");

  /**
   * @param figures earliest first; the last five count, which must follow each other
   */
  public static RecentTrend of(List<Figure> figures) {
    if (figures.size() < POINTS) {
      return tooLittle("five figures running are wanted, and there are " + figures.size());
    }
    List<Figure> latest = figures.subList(figures.size() - POINTS, figures.size());
    for (int i = 1; i < POINTS; i++) {
      Figure before = latest.get(i - 1);
      if (!before.period().next().equals(latest.get(i).period())) {
        return tooLittle("five figures running are wanted, and none follows " + before.period());
      }
    }
    if (latest.stream().anyMatch(each -> each.lower().isEmpty() || each.upper().isEmpty())) {
      return unproven(
          Optional.empty(), "without confidence limits no change can be told from chance");
    }
    return weighed(latest);
  }

  private static RecentTrend weighed(List<Figure> latest) {
    List<Slope.Point> points = new ArrayList<>();
    for (Figure each : latest) {
      BigDecimal width = each.upper().orElseThrow().subtract(each.lower().orElseThrow());
      if (width.signum() <= 0) {
        return tooLittle("the confidence limits of %s leave no room".formatted(each.period()));
      }
      BigDecimal weight = BOTH_SIDES.divide(width, Decimals.PRECISION).pow(2, Decimals.PRECISION);
      points.add(new Slope.Point(points.size() + 1, each.value(), weight));
    }
    return tested(points);
  }

  private static RecentTrend tested(List<Slope.Point> points) {
    Slope slope = Slope.through(points);
    BigDecimal chiSquare = slope.chiSquare();
    String words =
        "χ² over five figures is %s, and above %s is significant"
            .formatted(Decimals.fixed(chiSquare, 2), Decimals.fixed(CRITICAL, 2));
    if (chiSquare.compareTo(CRITICAL) <= 0) {
      return unproven(Optional.of(chiSquare), words);
    }
    for (Slope.Point out : points) {
      List<Slope.Point> others = points.stream().filter(each -> each != out).toList();
      if (Slope.through(others).sign() != slope.sign()) {
        return unproven(
            Optional.of(chiSquare), words + ", but without one figure the slope turns round");
      }
    }
    return new RecentTrend(
        slope.sign() > 0 ? Trend.INCREASING : Trend.DECREASING, Optional.of(chiSquare), words);
  }

  private static RecentTrend tooLittle(String why) {
    return new RecentTrend(Trend.NOT_ENOUGH_DATA, Optional.empty(), why);
  }

  private static RecentTrend unproven(Optional<BigDecimal> chiSquare, String why) {
    return new RecentTrend(Trend.NO_SIGNIFICANT_CHANGE, chiSquare, why);
  }
}
