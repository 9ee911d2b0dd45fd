package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forecast variance by service around zero: adverse (overspend) to the right, favourable to the
 * left, the amount written at each bar's end.
 *
 * @param id unique in the page
 * @param title what the chart shows, for those who cannot see it
 * @param description what there is to see
 * @param money prints an amount: {@code +£1.2m}
 * @param bars in the order to be read
 * @param total set off beneath, or null
 */
public record FinanceBars(
    String id,
    String title,
    String description,
    Function<BigDecimal, String> money,
    List<Bar> bars,
    @Nullable Bar total)
    implements Chart {

  private static final double HEAD = 30;
  private static final double THICK = 18;
  private static final String ABSENT = "no forecast";

  /** One service's variance; positive is adverse, null where there is no forecast. */
  public record Bar(String label, @Nullable BigDecimal variance) {}

  /** Where bars may stand, amounts beside them included. */
  private record Room(double left, double zero, double perPound) {

    double x(BigDecimal variance) {
      return zero + variance.doubleValue() * perPound;
    }
  }

  public FinanceBars {
    bars = List.copyOf(bars);
  }

  @Override
  public String svg(Frame frame) {
    double row = frame.narrow() ? 46 : 36;
    int height = (int) (HEAD + bars.size() * row + (total == null ? 0 : row + 12) + 6);
    Svg svg = Svg.drawing(frame.idFor(id), frame.width(), height, title, description);
    Room room = room(frame);
    double y = HEAD;
    head(svg, room);
    for (Bar bar : bars) {
      draw(svg, frame, room, bar, y, false);
      y += row;
    }
    if (total != null) {
      svg.line(0, y + 3, frame.width(), y + 3, "stroke", Palette.INK, "stroke-width", 1);
      draw(svg, frame, room, total, y + 8, true);
      y += row + 8;
    }
    if (!frame.narrow()) {
      zero(svg, room, HEAD - 4, y);
    }
    return svg.done();
  }

  private static void zero(Svg svg, Room room, double from, double to) {
    svg.line(room.zero(), from, room.zero(), to, "stroke", Palette.INK, "stroke-width", 1.2);
  }

  private void head(Svg svg, Room room) {
    Object[] quiet = {"fill", Palette.QUIET};
    svg.text(room.zero() - 8, 14, "← underspend", Svg.join(quiet, "text-anchor", "end"));
    svg.text(room.zero() + 8, 14, "overspend →", quiet);
  }

  private void draw(Svg svg, Frame frame, Room room, Bar bar, double y, boolean bold) {
    String weight = bold ? "bold" : null;
    double middle = frame.narrow() ? y + 30 : y + 16;
    label(svg, frame, bar, y, middle, weight);
    if (frame.narrow()) {
      zero(svg, room, middle - THICK / 2 - 2, middle + THICK / 2 + 2);
    }
    BigDecimal variance = bar.variance();
    if (variance == null) {
      svg.text(room.zero() + 8, middle + 4.5, ABSENT, "fill", Palette.QUIET);
      return;
    }
    double end = room.x(variance);
    boolean adverse = variance.signum() > 0;
    svg.leaf(
        "rect",
        "x",
        Math.min(end, room.zero()),
        "y",
        middle - THICK / 2,
        "width",
        Math.abs(end - room.zero()),
        "height",
        THICK,
        "fill",
        adverse ? Palette.CONCERN : Palette.IMPROVEMENT);
    svg.text(
        adverse || variance.signum() == 0 ? end + 7 : end - 7,
        middle + 4.5,
        money.apply(variance),
        "text-anchor",
        variance.signum() < 0 ? "end" : null,
        "font-weight",
        weight);
  }

  private static void label(
      Svg svg, Frame frame, Bar bar, double y, double middle, @Nullable String weight) {
    if (frame.narrow()) {
      String line = TextWidth.wrap(bar.label(), 14, frame.width(), 1).getFirst();
      svg.text(0, y + 15, line, "font-weight", weight);
      return;
    }
    List<String> lines = TextWidth.wrap(bar.label(), 13.5, labels(frame) - 12, 2);
    double first = middle + 4.5 - (lines.size() - 1) * 7.5;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(0, first + i * 15, lines.get(i), "font-weight", weight);
    }
  }

  private static double labels(Frame frame) {
    return frame.narrow() ? 0 : 210;
  }

  private Room room(Frame frame) {
    BigDecimal low = variances().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = variances().reduce(BigDecimal.ZERO, BigDecimal::max);
    double amounts =
        variances().map(money).mapToDouble(w -> TextWidth.ofBold(w, Svg.FONT)).max().orElse(0) + 10;
    double side = Math.max(amounts, TextWidth.of("← underspend", Svg.FONT) + 8);
    double left = labels(frame) + side;
    double span = Math.max(1, high.subtract(low).doubleValue());
    double perPound = (frame.width() - left - side) / span;
    return new Room(left, left - low.doubleValue() * perPound, perPound);
  }

  private Stream<BigDecimal> variances() {
    return Stream.concat(bars.stream(), Stream.ofNullable(total))
        .map(Bar::variance)
        .filter(Objects::nonNull);
  }
}
