package org.waymark.reporting.chart;

import java.util.List;
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
    new RiskMarks(risks, LEFT, TOP, cell).draw(svg);
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

  private void list(Svg svg, double x, List<List<String>> titles) {
    double y = TOP + 10;
    for (int i = 0; i < risks.size(); i++) {
      RiskMarks.disc(svg, new RiskMarks.Dot(x + RiskMarks.DISC, y), i + 1);
      for (String line : titles.get(i)) {
        svg.text(x + 30, y + 4.5, line);
        y += 16;
      }
      svg.text(x + 30, y + 4.5, risks.get(i).scores(), "fill", Palette.QUIET);
      y += 26;
    }
  }
}
