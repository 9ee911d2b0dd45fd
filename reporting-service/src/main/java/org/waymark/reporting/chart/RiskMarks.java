package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.reporting.chart.RiskGrid.Place;
import org.waymark.reporting.chart.RiskGrid.Risk;

/** The numbers on the grid, side by side where risks share a cell, and the arrows between cells. */
record RiskMarks(List<Risk> risks, double left, double top, double cell) {

  static final double DISC = 10;

  record Dot(double x, double y) {

    double distance(Dot other) {
      return Math.hypot(x - other.x, y - other.y);
    }

    Dot towards(Dot other, double length) {
      double share = length / distance(other);
      return new Dot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
  }

  void draw(Svg svg) {
    List<Dot> dots = dots();
    for (int i = 0; i < dots.size(); i++) {
      Place before = risks.get(i).before();
      if (before != null && risks.get(i).moved()) {
        arrow(svg, centre(before), dots.get(i), dots);
      }
    }
    for (int i = 0; i < dots.size(); i++) {
      disc(svg, dots.get(i), i + 1);
    }
  }

  static void disc(Svg svg, Dot dot, int number) {
    Object[] ring = {"r", DISC, "fill", Palette.INK, "stroke", "#ffffff", "stroke-width", 1.5};
    svg.leaf("circle", Svg.join(ring, "cx", dot.x(), "cy", dot.y()));
    Object[] words = {"text-anchor", "middle", "fill", "#ffffff", "font-weight", "bold"};
    svg.text(dot.x(), dot.y() + 4.5, Integer.toString(number), words);
  }

  /** Within a cell those that moved choose first: the place nearest to where they came from. */
  private List<Dot> dots() {
    Map<Place, List<Dot>> free = new HashMap<>();
    Dot[] dots = new Dot[risks.size()];
    IntStream.range(0, dots.length)
        .boxed()
        .sorted(Comparator.comparing(i -> !risks.get(i).moved()))
        .forEach(i -> {
          Risk risk = risks.get(i);
          dots[i] = take(free.computeIfAbsent(risk.now(), this::places), risk);
        });
    return List.of(dots);
  }

  private Dot take(List<Dot> free, Risk risk) {
    Place before = risk.before();
    Dot chosen = free.getFirst();
    if (before != null && risk.moved()) {
      Dot from = centre(before);
      chosen = free.stream().min(Comparator.comparingDouble(from::distance)).orElse(chosen);
    }
    free.remove(chosen);
    return chosen;
  }

  /** Places in a cell for all its risks, two to a row. */
  private List<Dot> places(Place place) {
    int crowd = (int) risks.stream().filter(risk -> risk.now().equals(place)).count();
    Dot centre = centre(place);
    int rows = (crowd + 1) / 2;
    List<Dot> places = new ArrayList<>();
    for (int i = 0; i < crowd; i++) {
      double across = crowd == 1 ? 0 : (i % 2 - 0.5) * (2 * DISC + 3);
      double down = (i / 2 - (rows - 1) / 2.0) * (2 * DISC + 1);
      places.add(new Dot(centre.x() + across, centre.y() + down));
    }
    return places;
  }

  private Dot centre(Place place) {
    return new Dot(
        left + (place.impact() - 0.5) * cell, top + (5.5 - place.likelihood()) * cell - 4);
  }

  /** From a ring where the risk stood, or from the edge of a number that stands there now. */
  private static void arrow(Svg svg, Dot origin, Dot to, List<Dot> all) {
    boolean taken = all.stream().anyMatch(dot -> dot.distance(origin) < DISC + 4);
    Dot from = origin.towards(to, taken ? DISC + 2 : 4);
    if (!taken) {
      Object[] ring = {"r", 4, "fill", "#ffffff", "stroke", Palette.INK, "stroke-width", 1.5};
      svg.leaf("circle", Svg.join(ring, "cx", origin.x(), "cy", origin.y()));
    }
    Dot tip = to.towards(origin, DISC + 2);
    Dot neck = to.towards(origin, DISC + 8);
    svg.line(from.x(), from.y(), neck.x(), neck.y(), "stroke", Palette.INK, "stroke-width", 2);
    head(svg, origin, to, tip);
  }

  private static void head(Svg svg, Dot origin, Dot to, Dot tip) {
    Dot back = to.towards(origin, DISC + 11);
    double acrossX = (tip.y() - back.y()) * 0.55;
    double acrossY = (back.x() - tip.x()) * 0.55;
    String corners =
        Svg.path("M", tip.x(), tip.y(), "L", back.x() + acrossX, back.y() + acrossY)
            + Svg.path("L", back.x() - acrossX, back.y() - acrossY, "Z");
    svg.leaf("path", "d", corners, "fill", Palette.INK);
  }
}
