package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Polarity;

/**
 * Each figure as the last of a chart of the figures up to it: what was known when it came. The same
 * as a chart drawn anew for each of them, without drawing it: limits grow by running sums, and no
 * pattern is longer than seven points.
 */
public final class AsItCame {
  private static final int LONGEST_PATTERN = 7;

  private final SpcRules rules;
  private final Polarity polarity;
  private final List<Figure> group = new ArrayList<>();
  private final List<BigDecimal> ranges = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal sumOfRanges = BigDecimal.ZERO;
  private BigDecimal widest = BigDecimal.ZERO;
  private Optional<Limits> fixed = Optional.empty();
  private int number = -1;
  private int begun = -1;

  private AsItCame(SpcRules rules, Polarity polarity) {
    this.rules = rules;
    this.polarity = polarity;
  }

  /**
   * @param figures earliest first
   */
  public static List<ChartedPoint> chart(List<Figure> figures, SpcRules rules, Polarity polarity) {
    AsItCame chart = new AsItCame(rules, polarity);
    return figures.stream().map(chart::came).toList();
  }

  private ChartedPoint came(Figure figure) {
    int starts = rules.groupOf(figure.period());
    if (starts != begun) {
      begun = starts;
      begin();
    }
    Limits limits = fixed.orElseGet(() -> grown(figure));
    group.add(figure);
    if (rules.fixFirst() != null && group.size() == rules.fixFirst()) {
      fixed = Optional.of(limits);
    }
    List<Figure> last = group.subList(Math.max(0, group.size() - LONGEST_PATTERN), group.size());
    return new Group(number, last, rules, limits).last(polarity, group.size());
  }

  private void begin() {
    number++;
    group.clear();
    ranges.clear();
    sum = BigDecimal.ZERO;
    sumOfRanges = BigDecimal.ZERO;
    widest = BigDecimal.ZERO;
    fixed = Optional.empty();
  }

  private Limits grown(Figure figure) {
    if (!group.isEmpty()) {
      BigDecimal range = figure.value().subtract(group.getLast().value()).abs();
      ranges.add(range);
      sumOfRanges = sumOfRanges.add(range);
      widest = widest.max(range);
    }
    sum = sum.add(figure.value());
    return Limits.of(sum, group.size() + 1, ranges, sumOfRanges, widest, rules.screens());
  }
}
