package org.waymark.reporting.chart;

import java.util.List;

/** A series as a line with points, and its target as steps; shared by all charts over time. */
record Lines(Plot plot, List<Point> points) {

  /** The line, broken where a figure is missing or the series itself was broken. */
  void value(Svg svg, String colour, double thickness) {
    StringBuilder d = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.value() == null) {
        pen = false;
        continue;
      }
      boolean down = pen && point.breakBefore() == null;
      d.append(Svg.path(down ? "L" : "M", plot.x(i), plot.y(point.value())));
      pen = true;
    }
    stroke(svg, d, colour, thickness);
  }

  void target(Svg svg) {
    StringBuilder d = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.target() == null) {
        pen = false;
        continue;
      }
      double left = plot.left() + i * plot.slotWidth();
      double y = plot.y(point.target());
      d.append(Svg.path(pen ? "L" : "M", left, y, "L", left + plot.slotWidth(), y));
      pen = true;
    }
    stroke(svg, d, Palette.INK, 1.6);
  }

  void marks(Svg svg) {
    double size = Math.max(6.5, Math.min(12, plot.slotWidth() * 0.6));
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.value() != null) {
        point.mark().draw(svg, plot.x(i), plot.y(point.value()), size, point.provisional());
      }
    }
  }

  void breaks(Svg svg) {
    for (int i = 0; i < points.size(); i++) {
      String word = points.get(i).breakBefore();
      if (word != null) {
        double x = plot.left() + i * plot.slotWidth();
        svg.line(
            x,
            plot.top() - 4,
            x,
            plot.bottom(),
            "stroke",
            Palette.QUIET,
            "stroke-dasharray",
            "2 3");
        boolean left = x + 4 + TextWidth.of(word, 12) > plot.right();
        svg.text(
            left ? x - 4 : x + 4,
            plot.top() - 6,
            word,
            "font-size",
            12,
            "fill",
            Palette.QUIET,
            "text-anchor",
            left ? "end" : null);
      }
    }
  }

  private static void stroke(Svg svg, StringBuilder d, String colour, double thickness) {
    if (!d.isEmpty()) {
      svg.leaf(
          "path",
          "d",
          d,
          "fill",
          "none",
          "stroke",
          colour,
          "stroke-width",
          thickness,
          "stroke-linejoin",
          "round");
    }
  }
}
