package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Key risks by likelihood and impact, five by five, as numbers with arrows from where they stood
 * before; beside the grid the list of what the numbers mean. Each cell carries its score, so that
 * the tint is never the only sign.
 *
 * @param id unique in the page
 * @param title what the chart shows, for those who cannot see it
 * @param description what there is to see
 * @param amberFrom the lowest score (likelihood times impact) tinted amber
 * @param redFrom the lowest score tinted red
 * @param risks numbered in the order given
 */
public record RiskGrid(
    String id, String title, String description, int amberFrom, int redFrom, List<Risk> risks)
    implements Chart {

  private static final double LEFT = 42;
  private static final double TOP = 8;
  private static final double DISC = 10;

  /** A place on the grid; both 1 to 5. */
  public record Place(int likelihood, int impact) {

    public Place {
      if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
        throw new IllegalArgumentException(
            "likelihood %d and impact %d: 1 to 5 is wanted".formatted(likelihood, impact));
      }
    }

    int score() {
      return likelihood * impact;
    }
  }

  /** A risk now and, where it was known last month, before. */
  public record Risk(String title, Place now, @Nullable Place before) {

    boolean moved() {
      return before != null && !before.equals(now);
    }

    private String scores() {
      if (before == null) {
        return "Score " + now.score() + ", new";
      }
      return "Score " + now.score() + (moved() ? ", was " + before.score() : ", as before");
    }
  }

  private record Dot(double x, double y) {}

  public RiskGrid {
    risks = List.copyOf(risks);
  }

  @Override
  public String svg(Frame frame) {
    double cell = frame.narrow() ? 62 : 66;
    double list = LEFT + 5 * cell + 24;
    List<List<String>> titles =
        risks.stream()
            .map(r -> TextWidth.wrap(r.title(), Svg.FONT, frame.width() - list - 34, 3))
            .toList();
    double listed = titles.stream().mapToDouble(t -> t.size() * 16 + 26).sum();
    double grid = TOP + 5 * cell + 42;
    int height = (int) Math.ceil(frame.narrow() ? grid : Math.max(grid, listed + 10));
    Svg svg = Svg.drawing(frame.idFor(id), frame.width(), height, title, description);
    cells(svg, cell);
    axes(svg, cell);
    marks(svg, cell);
    if (!frame.narrow()) {
      list(svg, list, titles);
    }
    return svg.done();
  }

  private void cells(Svg svg, double cell) {
    for (int likelihood = 1; likelihood <= 5; likelihood++) {
      for (int impact = 1; impact <= 5; impact++) {
        Place place = new Place(likelihood, impact);
        double x = LEFT + (impact - 1) * cell;
        double y = TOP + (5 - likelihood) * cell;
        svg.leaf(
            "rect",
            "x",
            x,
            "y",
            y,
            "width",
            cell,
            "height",
            cell,
            "fill",
            tint(place.score()),
            "stroke",
            "#ffffff",
            "stroke-width",
            2);
        svg.text(
            x + cell - 5,
            y + cell - 6,
            Integer.toString(place.score()),
            "text-anchor",
            "end",
            "font-size",
            12,
            "fill",
            "#383f43");
      }
    }
  }

  private String tint(int score) {
    return score >= redFrom
        ? Palette.RED_TINT
        : score >= amberFrom ? Palette.AMBER_TINT : Palette.GREEN_TINT;
  }

  private static void axes(Svg svg, double cell) {
    double bottom = TOP + 5 * cell;
    for (int i = 1; i <= 5; i++) {
      svg.text(
          LEFT + (i - 0.5) * cell,
          bottom + 17,
          Integer.toString(i),
          "text-anchor",
          "middle",
          "fill",
          Palette.QUIET);
      svg.text(
          LEFT - 8,
          TOP + (5.5 - i) * cell + 4.5,
          Integer.toString(i),
          "text-anchor",
          "end",
          "fill",
          Palette.QUIET);
    }
    svg.text(LEFT + 2.5 * cell, bottom + 36, "Impact →", "text-anchor", "middle");
    double middle = TOP + 2.5 * cell;
    svg.text(
        14,
        middle,
        "Likelihood →",
        "text-anchor",
        "middle",
        "transform",
        "rotate(-90 14 " + middle + ")");
  }

  private void marks(Svg svg, double cell) {
    List<Dot> dots = dots(cell);
    for (int i = 0; i < risks.size(); i++) {
      if (risks.get(i).moved()) {
        Place before = Objects.requireNonNull(risks.get(i).before());
        arrow(svg, centre(before, cell), dots.get(i));
      }
    }
    for (int i = 0; i < dots.size(); i++) {
      disc(svg, dots.get(i), i + 1);
    }
  }

  private static void disc(Svg svg, Dot dot, int number) {
    svg.leaf(
        "circle",
        "cx",
        dot.x(),
        "cy",
        dot.y(),
        "r",
        DISC,
        "fill",
        Palette.INK,
        "stroke",
        "#ffffff",
        "stroke-width",
        1.5);
    svg.text(
        dot.x(),
        dot.y() + 4.5,
        Integer.toString(number),
        "text-anchor",
        "middle",
        "fill",
        "#ffffff",
        "font-weight",
        "bold");
  }

  /** Risks that share a cell stand side by side, at most two to a row. */
  private List<Dot> dots(double cell) {
    Map<Place, Long> crowds =
        risks.stream().collect(Collectors.groupingBy(Risk::now, Collectors.counting()));
    List<Dot> dots = new ArrayList<>();
    List<Place> placed = new ArrayList<>();
    for (Risk risk : risks) {
      long before = placed.stream().filter(risk.now()::equals).count();
      placed.add(risk.now());
      Dot centre = centre(risk.now(), cell);
      long crowd = crowds.getOrDefault(risk.now(), 1L);
      double across = crowd == 1 ? 0 : (before % 2 == 0 ? -0.5 : 0.5) * (2 * DISC + 3);
      long rows = (crowd + 1) / 2;
      double down = ((double) (before / 2) - (rows - 1) / 2.0) * (2 * DISC + 1);
      dots.add(new Dot(centre.x() + across, centre.y() + down));
    }
    return dots;
  }

  private static Dot centre(Place place, double cell) {
    return new Dot(
        LEFT + (place.impact() - 0.5) * cell, TOP + (5.5 - place.likelihood()) * cell - 4);
  }

  private static void arrow(Svg svg, Dot from, Dot to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double dx = (to.x() - from.x()) / length;
    double dy = (to.y() - from.y()) / length;
    double tipX = to.x() - dx * (DISC + 2);
    double tipY = to.y() - dy * (DISC + 2);
    svg.leaf(
        "circle",
        "cx",
        from.x(),
        "cy",
        from.y(),
        "r",
        4,
        "fill",
        "#ffffff",
        "stroke",
        Palette.INK,
        "stroke-width",
        1.5);
    svg.line(
        from.x() + dx * 4,
        from.y() + dy * 4,
        tipX - dx * 6,
        tipY - dy * 6,
        "stroke",
        Palette.INK,
        "stroke-width",
        2);
    svg.leaf(
        "path",
        "fill",
        Palette.INK,
        "d",
        Svg.path(
                "M",
                tipX,
                tipY,
                "L",
                tipX - dx * 9 - dy * 5,
                tipY - dy * 9 + dx * 5,
                "L",
                tipX - dx * 9 + dy * 5,
                tipY - dy * 9 - dx * 5)
            + "Z");
  }

  private void list(Svg svg, double x, List<List<String>> titles) {
    double y = TOP + 10;
    for (int i = 0; i < risks.size(); i++) {
      disc(svg, new Dot(x + DISC, y), i + 1);
      for (String line : titles.get(i)) {
        svg.text(x + 30, y + 4.5, line);
        y += 16;
      }
      svg.text(x + 30, y + 4.5, risks.get(i).scores(), "fill", Palette.QUIET);
      y += 26;
    }
  }
}
