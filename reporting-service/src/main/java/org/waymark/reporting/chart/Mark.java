package org.waymark.reporting.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a point is drawn: the shape and colour of its status. */
public enum Mark {
  RED(Palette.RED),
  AMBER(Palette.AMBER),
  GREEN(Palette.GREEN),
  BLUE(Palette.BLUE),
  NONE(Palette.COMMON);

  private final String colour;

  Mark(String colour) {
    this.colour = colour;
  }

  /**
   * The mark of a status by its name in any case; every status without a colour is {@link #NONE}.
   */
  public static Mark of(@Nullable Object status) {
    if (status == null) {
      return NONE;
    }
    return switch (status.toString().toLowerCase(Locale.ROOT)) {
      case "red" -> RED;
      case "amber" -> AMBER;
      case "green" -> GREEN;
      case "blue" -> BLUE;
      default -> NONE;
    };
  }

  /** Draws the shape around a centre; provisional points are hollow. */
  void draw(Svg svg, double x, double y, double size, boolean hollow) {
    double half = size / 2;
    Object[] paint =
        hollow
            ? new Object[] {"fill", "#ffffff", "stroke", colour, "stroke-width", 2}
            : new Object[] {"fill", colour, "stroke", "#ffffff", "stroke-width", 1};
    switch (this) {
      case RED -> {
        svg.leaf(
            "rect", Svg.join(paint, "x", x - half, "y", y - half, "width", size, "height", size));
        cross(svg, x, y, half * 0.5, hollow);
      }
      case AMBER ->
          svg.leaf(
              "path",
              Svg.join(paint, "d", path(x, y, half * 1.15, 0, -1, 0.95, 0.75, -0.95, 0.75)));
      case BLUE -> svg.leaf("path", Svg.join(paint, "d", star(x, y, half * 1.25)));
      case GREEN -> {
        svg.leaf("circle", Svg.join(paint, "cx", x, "cy", y, "r", half * 1.1));
        tick(svg, x, y, half * 0.5, hollow);
      }
      case NONE -> svg.leaf("circle", Svg.join(paint, "cx", x, "cy", y, "r", half * 0.7));
    }
  }

  private void cross(Svg svg, double x, double y, double arm, boolean hollow) {
    if (arm < 2) {
      return;
    }
    sign(
        svg,
        Svg.path("M", x - arm, y - arm, "L", x + arm, y + arm)
            + Svg.path("M", x + arm, y - arm, "L", x - arm, y + arm),
        hollow);
  }

  private void tick(Svg svg, double x, double y, double arm, boolean hollow) {
    if (arm >= 2) {
      sign(
          svg,
          Svg.path("M", x - arm, y, "L", x - arm * 0.2, y + arm * 0.8)
              + Svg.path("L", x + arm, y - arm * 0.8),
          hollow);
    }
  }

  private void sign(Svg svg, String line, boolean hollow) {
    svg.leaf(
        "path",
        "d",
        line,
        "fill",
        "none",
        "stroke",
        hollow ? colour : "#ffffff",
        "stroke-width",
        1.5);
  }

  private static String path(double x, double y, double scale, double... corners) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      d.append(Svg.path(i == 0 ? "M" : "L", x + corners[i] * scale, y + corners[i + 1] * scale));
    }
    return d.append('Z').toString();
  }

  private static String star(double x, double y, double radius) {
    double[] corners = new double[20];
    for (int i = 0; i < 10; i++) {
      double reach = i % 2 == 0 ? 1 : 0.45;
      double angle = Math.PI * i / 5 - Math.PI / 2;
      corners[2 * i] = reach * Math.cos(angle);
      corners[2 * i + 1] = reach * Math.sin(angle);
    }
    return path(x, y, radius, corners);
  }
}
