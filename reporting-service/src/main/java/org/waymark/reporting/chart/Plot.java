package org.waymark.reporting.chart;

import java.math.BigDecimal;

/** The area inside the axes: where slots stand and how high figures reach. */
record Plot(double left, double top, double right, double bottom, int slots, Axis axis) {

  double slotWidth() {
    return (right - left) / Math.max(1, slots);
  }

  double x(int slot) {
    return left + (slot + 0.5) * slotWidth();
  }

  double y(BigDecimal figure) {
    return bottom - axis.ticks().share(figure) * (bottom - top);
  }

  /** Hairlines across, each named at the left if wanted. */
  void grid(Svg svg, boolean named) {
    Ticks ticks = axis.ticks();
    for (int i = 0; i < ticks.values().size(); i++) {
      BigDecimal tick = ticks.values().get(i);
      boolean base = tick.signum() == 0 || tick.equals(ticks.low());
      double y = y(tick);
      svg.line(
          left, y, right, y, "stroke", base ? Palette.COMMON : Palette.GRID, "stroke-width", 1);
      if (named) {
        svg.text(
            left - 8, y + 4.5, axis.names().get(i), "text-anchor", "end", "fill", Palette.QUIET);
      }
    }
  }
}
