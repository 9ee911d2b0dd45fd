package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of lines at their right ends, nudged apart where the lines end close together. */
final class EndLabels {

  static final double LINE = 15;

  private record Label(double y, List<String> lines, String colour, boolean bold) {

    double half() {
      return lines.size() * LINE / 2;
    }
  }

  private final List<Label> labels = new ArrayList<>();

  EndLabels add(double y, List<String> lines, String colour, boolean bold) {
    labels.add(new Label(y, List.copyOf(lines), colour, bold));
    return this;
  }

  static double width(List<String> lines) {
    return lines.stream().mapToDouble(line -> TextWidth.ofBold(line, Svg.FONT)).max().orElse(0);
  }

  void draw(Svg svg, double x, double top, double bottom) {
    List<Label> sorted = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
    double[] centres = apart(sorted, top, bottom);
    for (int i = 0; i < sorted.size(); i++) {
      Label label = sorted.get(i);
      double first = centres[i] - label.half() + LINE * 0.75;
      for (int line = 0; line < label.lines().size(); line++) {
        svg.text(
            x,
            first + line * LINE,
            label.lines().get(line),
            "fill",
            label.colour(),
            "font-weight",
            label.bold() ? "bold" : null);
      }
    }
  }

  /** Down the sheet until none overlap, then back up from the bottom. */
  private static double[] apart(List<Label> sorted, double top, double bottom) {
    double[] y = sorted.stream().mapToDouble(Label::y).toArray();
    double edge = top;
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.max(y[i], edge + sorted.get(i).half());
      edge = y[i] + sorted.get(i).half() + 2;
    }
    edge = bottom;
    for (int i = y.length - 1; i >= 0; i--) {
      y[i] = Math.min(y[i], edge - sorted.get(i).half());
      edge = y[i] - sorted.get(i).half() - 2;
    }
    return y;
  }
}
