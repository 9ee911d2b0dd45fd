package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.SpcPattern;

/** Points that share their limits: those between two rebasings. No pattern goes beyond them. */
final class Group {
  private static final int ENOUGH = 13;

  private final int number;
  private final List<Figure> figures;
  private final List<BigDecimal> values;
  private final Limits limits;
  private final int[] sides;
  private final int[] trends;
  private final int[] shifts;
  private final int[] pairs;
  private final boolean[] near;
  private final SpcRules rules;

  Group(int number, List<Figure> figures, SpcRules rules) {
    this(number, figures, rules, limits(figures, rules));
  }

  /** Points whose limits are known. */
  Group(int number, List<Figure> figures, SpcRules rules, Limits limits) {
    this.number = number;
    this.rules = rules;
    this.figures = figures;
    this.values = figures.stream().map(Figure::value).toList();
    this.limits = limits;
    this.sides = values.stream().mapToInt(limits::side).toArray();
    this.near = near(rules.outerPointsCount());
    this.trends = Patterns.members(Patterns.trendEnds(values));
    this.shifts = Patterns.members(Patterns.shiftEnds(sides));
    this.pairs = Patterns.twoOfThree(near, sides);
  }

  private static Limits limits(List<Figure> figures, SpcRules rules) {
    List<BigDecimal> values = figures.stream().map(Figure::value).toList();
    int base = rules.fixFirst() == null ? values.size() : Math.min(rules.fixFirst(), values.size());
    return Limits.of(values.subList(0, base), rules.screens());
  }

  private boolean[] near(boolean outerCount) {
    boolean[] all = new boolean[values.size()];
    for (int i = 0; i < all.length; i++) {
      BigDecimal value = values.get(i);
      all[i] = limits.isBeyondNear(value) && (outerCount || !limits.isOutside(value));
    }
    return all;
  }

  List<ChartedPoint> chart(Polarity polarity) {
    List<ChartedPoint> points = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      points.add(point(i, polarity, figures.size()));
    }
    return points;
  }

  /**
   * The last point alone.
   *
   * @param size how many points share the limits in all
   */
  ChartedPoint last(Polarity polarity, int size) {
    return point(figures.size() - 1, polarity, size);
  }

  private ChartedPoint point(int i, Polarity polarity, int size) {
    SpecialCause cause = cause(i);
    boolean upwards =
        switch (cause) {
          case TREND -> trends[i] > 0;
          case OUTSIDE_LIMITS, TWO_OF_THREE, SHIFT -> sides[i] > 0;
          case NONE -> false;
        };
    Variation verdict =
        cause == SpecialCause.NONE ? Variation.COMMON_CAUSE : Variation.of(upwards, polarity);
    boolean trial = size < ENOUGH;
    return new ChartedPoint(figures.get(i), number, limits, cause, upwards, verdict, trial);
  }

  private SpecialCause cause(int i) {
    if (limits.isOutside(values.get(i)) && rules.tells(SpcPattern.OUTSIDE_LIMITS)) {
      return SpecialCause.OUTSIDE_LIMITS;
    }
    if (trends[i] != 0 && rules.tells(SpcPattern.TREND)) {
      return SpecialCause.TREND;
    }
    if (pairs[i] != 0 && near[i] && rules.tells(SpcPattern.TWO_OF_THREE)) {
      return SpecialCause.TWO_OF_THREE;
    }
    return shifts[i] != 0 && rules.tells(SpcPattern.SHIFT) ? SpecialCause.SHIFT : SpecialCause.NONE;
  }
}
