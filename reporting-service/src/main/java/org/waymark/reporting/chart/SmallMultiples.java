package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same figure for each district side by side on one scale, with the whole council behind in
 * grey, so that places can be compared at a glance.
 *
 * @param id unique in the page
 * @param title what the chart shows, for those who cannot see it
 * @param description what there is to see
 * @param figures prints a value as on the rest of the page
 * @param fromZero only where zero means something for this figure
 * @param places one small chart each, in the order to be read; all with the same periods
 * @param behind the whole council, with the same periods
 */
public record SmallMultiples(
    String id,
    String title,
    String description,
    Function<BigDecimal, String> figures,
    boolean fromZero,
    List<Place> places,
    Place behind)
    implements Chart {

  private static final double GAP = 22;
  private static final double HEAD = 44;
  private static final double FOOT = 24;

  /** A named series. */
  public record Place(String name, List<Point> points) {

    public Place {
      points = List.copyOf(points);
    }

    private String latest(Function<BigDecimal, String> figures) {
      return points.reversed().stream()
          .map(Point::value)
          .filter(Objects::nonNull)
          .findFirst()
          .map(figures)
          .orElse("[x]");
    }
  }

  public SmallMultiples {
    places = List.copyOf(places);
  }

  @Override
  public String svg(Frame frame) {
    int columns = frame.narrow() ? 2 : 3;
    int rows = (places.size() + columns - 1) / columns;
    double panel = frame.narrow() ? 165 : 175;
    int height = (int) Math.ceil(rows * panel + 22);
    Svg svg = Svg.drawing(frame.idFor(id), frame.width(), height, title, description);
    Axis axis = Axis.of(all(), fromZero, 3, figures);
    double names = axis.width() + 12;
    double width = (frame.width() - names - (columns - 1) * GAP - 4) / columns;
    for (int i = 0; i < places.size(); i++) {
      double left = names + (i % columns) * (width + GAP);
      double top = (i / columns) * panel;
      Plot plot =
          new Plot(
              left, top + HEAD, left + width, top + panel - FOOT, behind.points().size(), axis);
      draw(svg, plot, places.get(i), i % columns == 0);
    }
    legend(svg, height);
    return svg.done();
  }

  private void draw(Svg svg, Plot plot, Place place, boolean first) {
    plot.grid(svg, first);
    head(svg, plot, place);
    new Lines(plot, behind.points()).value(svg, "#a7abae", 3.5);
    Lines lines = new Lines(plot, place.points());
    lines.value(svg, Palette.INK, 2);
    lastMark(svg, plot, place);
    ends(svg, plot, place);
  }

  /** Name and latest figure on one line or, where they would meet, on two. */
  private void head(Svg svg, Plot plot, Place place) {
    String latest = place.latest(figures);
    double width = plot.right() - plot.left();
    double both = TextWidth.of(place.name(), Svg.FONT) + TextWidth.ofBold(latest, Svg.FONT) + 8;
    boolean oneLine = both <= width;
    svg.text(
        plot.left(),
        plot.top() - (oneLine ? 14 : 28),
        TextWidth.wrap(place.name(), Svg.FONT, width, 1).getFirst());
    svg.text(
        oneLine ? plot.right() : plot.left(),
        plot.top() - (oneLine ? 14 : 11),
        latest,
        "text-anchor",
        oneLine ? "end" : null,
        "font-weight",
        "bold");
  }

  private static void lastMark(Svg svg, Plot plot, Place place) {
    for (int i = place.points().size() - 1; i >= 0; i--) {
      Point point = place.points().get(i);
      if (point.value() != null) {
        point.mark().draw(svg, plot.x(i), plot.y(point.value()), 10, point.provisional());
        return;
      }
    }
  }

  private static void ends(Svg svg, Plot plot, Place place) {
    if (place.points().isEmpty()) {
      return;
    }
    Point first = place.points().getFirst();
    Point last = place.points().getLast();
    double room = plot.right() - plot.left() - 8;
    boolean fits =
        TextWidth.of(dated(first), Svg.FONT) + TextWidth.of(dated(last), Svg.FONT) <= room;
    double y = plot.bottom() + 17;
    Object[] quiet = {"fill", Palette.QUIET};
    svg.text(plot.left(), y, fits ? dated(first) : first.label(), quiet);
    svg.text(
        plot.right(), y, fits ? dated(last) : last.label(), Svg.join(quiet, "text-anchor", "end"));
  }

  private static String dated(Point point) {
    return point.year().isBlank() ? point.label() : point.label() + " " + point.year();
  }

  private void legend(Svg svg, int height) {
    svg.line(0, height - 10, 26, height - 10, "stroke", "#a7abae", "stroke-width", 3.5);
    svg.text(
        33, height - 5.5, behind.name() + ": " + behind.latest(figures), "fill", Palette.QUIET);
  }

  private List<BigDecimal> all() {
    return Stream.concat(places.stream(), Stream.of(behind))
        .flatMap(place -> place.points().stream())
        .map(Point::value)
        .filter(Objects::nonNull)
        .toList();
  }
}
