package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time against its target: points joined by a line, each in the shape of its status,
 * and the target as steps named at its end.
 *
 * @param id unique in the page
 * @param title what the chart shows, for those who cannot see it
 * @param description what there is to see: first, last, highest, target
 * @param figures prints a value or target as on the rest of the page
 * @param fromZero only where zero means something for this figure
 * @param points every period in order, also those without a figure
 */
public record RunChart(
    String id,
    String title,
    String description,
    Function<BigDecimal, String> figures,
    boolean fromZero,
    List<Point> points)
    implements Chart {

  public RunChart {
    points = List.copyOf(points);
  }

  @Override
  public String svg(Frame frame) {
    Svg svg = Svg.drawing(frame.idFor(id), frame.width(), frame.height(), title, description);
    List<String> value = valueLabel();
    List<String> target = targetLabel();
    Axis axis = Axis.of(all(), fromZero, frame.narrow() ? 4 : 5, figures);
    double names = Math.max(EndLabels.width(value), EndLabels.width(target));
    Plot plot =
        new Plot(
            axis.width() + 12,
            18,
            frame.width() - names - 14,
            frame.height() - TimeAxis.HEIGHT,
            points.size(),
            axis);
    draw(svg, plot);
    name(svg, plot, value, target);
    return svg.done();
  }

  private void draw(Svg svg, Plot plot) {
    plot.grid(svg, true);
    new TimeAxis(points.stream().map(p -> new TimeAxis.Slot(p.label(), p.year())).toList())
        .draw(svg, plot);
    Lines lines = new Lines(plot, points);
    lines.breaks(svg);
    lines.target(svg);
    lines.value(svg, Palette.COMMON, 2.2);
    lines.marks(svg);
    if (latest(Point::value) == null) {
      svg.text(
          (plot.left() + plot.right()) / 2,
          (plot.top() + plot.bottom()) / 2 - 8,
          "No figures yet",
          "text-anchor",
          "middle",
          "fill",
          Palette.QUIET);
    }
  }

  private void name(Svg svg, Plot plot, List<String> valueWords, List<String> targetWords) {
    EndLabels labels = new EndLabels();
    BigDecimal value = latest(Point::value);
    if (value != null) {
      labels.add(plot.y(value), valueWords, Palette.INK, true);
    }
    BigDecimal target = latest(Point::target);
    if (target != null) {
      labels.add(plot.y(target), targetWords, Palette.INK, false);
    }
    labels.draw(svg, plot.right() + 8, plot.top() - 12, plot.bottom());
  }

  /** The latest figure, marked if provisional, with its period if that is not the axis's last. */
  private List<String> valueLabel() {
    for (int i = points.size() - 1; i >= 0; i--) {
      BigDecimal value = points.get(i).value();
      if (value != null) {
        String words = figures.apply(value) + (points.get(i).provisional() ? " [p]" : "");
        return i == points.size() - 1 ? List.of(words) : List.of(words, points.get(i).label());
      }
    }
    return List.of();
  }

  private List<String> targetLabel() {
    BigDecimal target = latest(Point::target);
    return target == null ? List.of() : List.of("Target", figures.apply(target));
  }

  private @Nullable BigDecimal latest(Function<Point, @Nullable BigDecimal> part) {
    return points.reversed().stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private List<BigDecimal> all() {
    return points.stream()
        .flatMap(p -> Stream.of(p.value(), p.target()))
        .filter(Objects::nonNull)
        .toList();
  }
}
