package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are in Arial and Liberation Sans, which share their metrics. Enough to keep labels
 * from running into each other or out of the drawing without a graphics library.
 */
final class TextWidth {

  /** Widths of the characters from space to tilde, in thousandths of the font size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final double BOLD = 1.08;

  private TextWidth() {}

  static double of(String words, double fontSize) {
    return words.chars().map(TextWidth::width).sum() * fontSize / 1000;
  }

  static double ofBold(String words, double fontSize) {
    return of(words, fontSize) * BOLD;
  }

  /**
   * Breaks words into lines no wider than given; what does not fit on the last line ends in "…".
   */
  static List<String> wrap(String words, double fontSize, double width, int mostLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && of(line + " " + word, fontSize) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() <= mostLines ? lines : shortened(lines, fontSize, width, mostLines);
  }

  private static List<String> shortened(
      List<String> lines, double fontSize, double width, int mostLines) {
    List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
    String last = kept.removeLast();
    while (!last.isEmpty() && of(last + "…", fontSize) > width) {
      last = last.substring(0, last.length() - 1);
    }
    kept.add(last.stripTrailing() + "…");
    return kept;
  }

  private static int width(int c) {
    int at = c - ' ';
    if (at >= 0 && at < WIDTHS.length) {
      return WIDTHS[at];
    }
    return c == '…' || c == '—' || c == '←' || c == '→' ? 1000 : 600;
  }
}
