package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year as it adds up: a bar for each month against the profile as steps, and the cumulative
 * figure in words above. Months to come show their profile alone.
 *
 * @param id unique in the page
 * @param title what the chart shows, for those who cannot see it
 * @param description what there is to see
 * @param figures prints a month's figure as on the rest of the page
 * @param year named beneath the months: {@code 2016/17}
 * @param statement the cumulative figure: {@code April to October: 1,234 against 1,300 profiled}
 * @param months usually twelve, in order
 */
public record YearToDateChart(
    String id,
    String title,
    String description,
    Function<BigDecimal, String> figures,
    String year,
    String statement,
    List<Month> months)
    implements Chart {

  private static final int STATEMENT_FONT = 15;

  /**
   * One month's own figures (not cumulative).
   *
   * @param value null where missing or still to come
   * @param profile the part of the year's target that falls in this month; null without a target
   * @param provisional drawn hollow
   */
  public record Month(
      String label,
      @Nullable BigDecimal value,
      @Nullable BigDecimal profile,
      boolean provisional) {}

  public YearToDateChart {
    months = List.copyOf(months);
  }

  @Override
  public String svg(Frame frame) {
    Svg svg = Svg.drawing(frame.idFor(id), frame.width(), frame.height(), title, description);
    List<String> lines = TextWidth.wrap(statement, STATEMENT_FONT * 1.08, frame.width() - 8, 2);
    for (int i = 0; i < lines.size(); i++) {
      svg.text(0, 16 + i * 19, lines.get(i), "font-size", STATEMENT_FONT, "font-weight", "bold");
    }
    Axis axis = Axis.of(all(), true, 4, figures);
    List<String> name = profileLabel();
    Plot plot =
        new Plot(
            axis.width() + 12,
            16 + lines.size() * 20,
            frame.width() - EndLabels.width(name) - 14,
            frame.height() - TimeAxis.HEIGHT,
            months.size(),
            axis);
    draw(svg, plot, name);
    return svg.done();
  }

  private void draw(Svg svg, Plot plot, List<String> name) {
    plot.grid(svg, true);
    new TimeAxis(months.stream().map(m -> new TimeAxis.Slot(m.label(), year)).toList())
        .draw(svg, plot);
    for (int i = 0; i < months.size(); i++) {
      bar(svg, plot, i, months.get(i));
    }
    new Lines(plot, months.stream().map(YearToDateChart::asTarget).toList()).target(svg);
    BigDecimal profile = lastProfile();
    if (profile != null) {
      new EndLabels()
          .add(plot.y(profile), name, Palette.INK, false)
          .draw(svg, plot.right() + 8, plot.top() - 12, plot.bottom());
    }
  }

  private void bar(Svg svg, Plot plot, int slot, Month month) {
    if (month.value() == null) {
      return;
    }
    double width = plot.slotWidth() * 0.74;
    double end = plot.y(month.value());
    double zero = plot.y(BigDecimal.ZERO);
    svg.leaf(
        "rect",
        "x",
        plot.x(slot) - width / 2,
        "y",
        Math.min(end, zero),
        "width",
        width,
        "height",
        Math.abs(zero - end),
        "fill",
        month.provisional() ? "#ffffff" : Palette.QUIET,
        "stroke",
        Palette.QUIET,
        "stroke-width",
        1.5);
    String words = figures.apply(month.value());
    if (TextWidth.of(words, 12) <= width - 2 && zero - end >= 20) {
      svg.text(
          plot.x(slot),
          zero - 6,
          words,
          "text-anchor",
          "middle",
          "font-size",
          12,
          "fill",
          month.provisional() ? Palette.INK : "#ffffff");
    }
  }

  private static Point asTarget(Month month) {
    return Point.of(month.label(), "", null, month.profile(), Mark.NONE);
  }

  private List<String> profileLabel() {
    BigDecimal profile = lastProfile();
    return profile == null ? List.of() : List.of("Profile", figures.apply(profile));
  }

  private @Nullable BigDecimal lastProfile() {
    return months.reversed().stream()
        .map(Month::profile)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<BigDecimal> all() {
    return months.stream()
        .flatMap(m -> Stream.of(m.value(), m.profile()))
        .filter(Objects::nonNull)
        .toList();
  }
}
