package org.waymark.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Draws the heap over time: a saw tooth, with a line along what is left after each collection. */
public final class HeapChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final int LEFT = 48;
  private static final int BOTTOM = 200;
  private static final int TOP = 30;

  private final List<GcLog.Collection> all;
  private final int most;
  private final double from;
  private final double to;

  /**
   * @param all at least one
   * @param most megabytes that the heap may have
   */
  public HeapChart(List<GcLog.Collection> all, int most) {
    this.all = all;
    this.most = most;
    this.from = all.getFirst().seconds();
    this.to = Math.max(all.getLast().seconds(), from + 1);
  }

  public String svg() {
    var tooth = new StringBuilder();
    var left = new StringBuilder();
    for (GcLog.Collection each : all) {
      point(tooth, each, each.before());
      point(tooth, each, each.after());
      point(left, each, each.after());
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
    <title>Heap in use while a million rows are read: at most %d MB before and %d MB after a collection</title>
    <rect width="100%%" height="100%%" fill="#fff"/>
    <text x="%d" y="18">Heap in use, MB of %d; thick: after each collection</text>
    %s<polyline points="%s" fill="none" stroke="#8aa"/>
    <polyline points="%s" fill="none" stroke="#005a30" stroke-width="2.5"/>
    <text x="%d" y="%d" text-anchor="end">%.0f seconds</text>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            peak(),
            left(),
            LEFT,
            most,
            grid(),
            tooth,
            left,
            WIDTH - 8,
            HEIGHT - 14,
            to - from);
  }

  private String grid() {
    var lines = new StringBuilder();
    for (int mb = 0; mb <= most; mb += 64) {
      lines.append(
          "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>\n"
              .formatted(LEFT, y(mb), WIDTH - 8, LEFT - 6, y(mb) + 4, mb));
    }
    return lines.toString();
  }

  /** The most that was in use. */
  public int peak() {
    return all.stream().mapToInt(GcLog.Collection::before).max().orElse(0);
  }

  /** The most that was left after a collection. */
  public int left() {
    return all.stream().mapToInt(GcLog.Collection::after).max().orElse(0);
  }

  private void point(StringBuilder line, GcLog.Collection at, int mb) {
    double x = LEFT + (at.seconds() - from) / (to - from) * (WIDTH - 8 - LEFT);
    line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(mb)));
  }

  private double y(int mb) {
    return BOTTOM - (double) mb / most * (BOTTOM - TOP);
  }
}
