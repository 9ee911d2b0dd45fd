package org.waymark.reporting.chart;

import java.util.List;

/** Periods along the bottom and, beneath them, the years they belong to. */
record TimeAxis(List<Slot> slots) {

  /** Room it takes below the plot. */
  static final double HEIGHT = 44;

  private static final List<Integer> EVERY = List.of(1, 2, 3, 4, 6, 12);
  private static final double APART = 5;

  record Slot(String label, String year) {}

  void draw(Svg svg, Plot plot) {
    drawPeriods(svg, plot);
    for (int from = 0; from < slots.size(); from = end(from)) {
      drawYear(svg, plot, from, end(from));
    }
  }

  /**
   * Names every period where they fit, else every second, third … counted from the year's start.
   */
  private void drawPeriods(Svg svg, Plot plot) {
    int every = every(plot);
    for (int i = 0; i < slots.size(); i++) {
      if ((i - start(i)) % every == 0 && fitsBeforeNextYear(i, plot)) {
        svg.text(
            plot.x(i),
            plot.bottom() + 17,
            slots.get(i).label(),
            "text-anchor",
            "middle",
            "fill",
            Palette.QUIET);
      }
    }
  }

  private int every(Plot plot) {
    double widest = slots.stream().mapToDouble(s -> width(s.label())).max().orElse(0);
    return EVERY.stream()
        .filter(n -> n * plot.slotWidth() >= widest + APART)
        .findFirst()
        .orElse(Math.max(1, slots.size()));
  }

  /** The next year's first period is always named, so one just before it may have to yield. */
  private boolean fitsBeforeNextYear(int i, Plot plot) {
    int next = end(i);
    if (next >= slots.size()) {
      return true;
    }
    double both = (width(slots.get(i).label()) + width(slots.get(next).label())) / 2;
    return plot.x(next) - plot.x(i) >= both + APART;
  }

  private void drawYear(Svg svg, Plot plot, int from, int to) {
    double left = plot.left() + from * plot.slotWidth();
    double right = plot.left() + to * plot.slotWidth();
    if (from > 0) {
      svg.line(
          left, plot.bottom(), left, plot.bottom() + 40, "stroke", Palette.GRID, "stroke-width", 1);
    }
    String year = slots.get(from).year();
    if (!year.isBlank() && width(year) <= right - left) {
      svg.text((left + right) / 2, plot.bottom() + 37, year, "text-anchor", "middle");
    }
  }

  private int start(int i) {
    int start = i;
    while (start > 0 && sameYear(start - 1, i)) {
      start--;
    }
    return start;
  }

  private int end(int i) {
    int end = i + 1;
    while (end < slots.size() && sameYear(end, i)) {
      end++;
    }
    return end;
  }

  private boolean sameYear(int one, int other) {
    return slots.get(one).year().equals(slots.get(other).year());
  }

  private static double width(String words) {
    return TextWidth.of(words, Svg.FONT);
  }
}
