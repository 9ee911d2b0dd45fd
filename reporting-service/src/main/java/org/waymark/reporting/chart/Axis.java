package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Ticks with their names as printed. Decimals that say nothing on any tick are dropped, and there
 * are never so many ticks that two would print alike.
 */
record Axis(Ticks ticks, List<String> names) {

  static Axis of(
      List<BigDecimal> figures, boolean fromZero, int steps, Function<BigDecimal, String> print) {
    Ticks ticks = Ticks.covering(figures, fromZero, steps);
    List<String> names = ticks.values().stream().map(tick -> name(tick, ticks, print)).toList();
    return steps == 1 || new HashSet<>(names).size() == names.size()
        ? new Axis(ticks, names)
        : of(figures, fromZero, steps - 1, print);
  }

  private static String name(BigDecimal tick, Ticks ticks, Function<BigDecimal, String> print) {
    String name = print.apply(tick);
    return ticks.whole() ? name.replaceFirst("\\.0+(?![0-9])", "") : name;
  }

  double width() {
    return names.stream().mapToDouble(name -> TextWidth.of(name, Svg.FONT)).max().orElse(0);
  }
}
