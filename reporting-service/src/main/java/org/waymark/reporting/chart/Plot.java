package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.function.Function;

/** The area inside the axes: where slots stand and how high figures reach. */
record Plot(double left, double top, double right, double bottom, int slots, Ticks ticks) {

  static double tickWidth(Ticks ticks, Function<BigDecimal, String> figures) {
    return ticks.values().stream()
        .map(figures)
        .mapToDouble(words -> TextWidth.of(words, Svg.FONT))
        .max()
        .orElse(0);
  }

  double slotWidth() {
    return (right - left) / Math.max(1, slots);
  }

  double x(int slot) {
    return left + (slot + 0.5) * slotWidth();
  }

  double y(BigDecimal figure) {
    return bottom - ticks.share(figure) * (bottom - top);
  }

  /** Hairlines across, each named at the left. */
  void grid(Svg svg, Function<BigDecimal, String> figures) {
    for (BigDecimal tick : ticks.values()) {
      boolean base = tick.signum() == 0 || tick.equals(ticks.low());
      double y = y(tick);
      svg.line(
          left, y, right, y, "stroke", base ? Palette.COMMON : Palette.GRID, "stroke-width", 1);
      svg.text(left - 8, y + 4.5, figures.apply(tick), "text-anchor", "end", "fill", Palette.QUIET);
    }
  }
}
