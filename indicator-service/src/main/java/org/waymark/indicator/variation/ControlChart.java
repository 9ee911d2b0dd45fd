package org.waymark.indicator.variation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Polarity;

/**
 * A chart of individual figures with moving ranges (rules 4 and 5 of the specification). Periods
 * without a figure are passed over: neighbours on the chart are those that are there, as the
 * reference implementation has it.
 *
 * @param points earliest first
 */
public record ControlChart(List<ChartedPoint> points) {

  /**
   * @param figures earliest first
   */
  public static ControlChart of(List<Figure> figures, SpcRules rules, Polarity polarity) {
    TreeMap<Integer, List<Figure>> groups =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    each -> rules.groupOf(each.period()), TreeMap::new, Collectors.toList()));
    return new ControlChart(chart(groups.values(), rules, polarity));
  }

  private static List<ChartedPoint> chart(
      Collection<List<Figure>> groups, SpcRules rules, Polarity polarity) {
    List<ChartedPoint> points = new ArrayList<>();
    int number = 0;
    for (List<Figure> figures : groups) {
      points.addAll(new Group(number, figures, rules).chart(polarity));
      number++;
    }
    return List.copyOf(points);
  }

  /** What the series does, which is what its last point says. */
  public Variation variation() {
    return points.isEmpty() ? Variation.COMMON_CAUSE : points.getLast().verdict();
  }

  /** The points of the latest group, which have the last point's limits. */
  List<ChartedPoint> latestGroup() {
    return points.stream().filter(each -> each.group() == points.getLast().group()).toList();
  }
}
