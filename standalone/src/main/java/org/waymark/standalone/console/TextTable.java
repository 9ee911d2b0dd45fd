package org.waymark.standalone.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: words to the left, figures to the right, wrapped where it must be. */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row of as many cells as there are headings. */
  public TextTable row(Object... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells under " + headings.size() + " headings");
    }
    rows.add(Arrays.stream(cells).map(cell -> oneLine(String.valueOf(cell))).toList());
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines of the table, headings first, as wide as its cells. */
  public List<String> lines() {
    return lines(Integer.MAX_VALUE);
  }

  /**
   * The lines of the table, headings first; the widest columns are wrapped until it fits.
   *
   * @param width in characters; kept unless every column would be narrower than can be read
   */
  public List<String> lines(int width) {
    int[] widths = fitted(width);
    var lines = new ArrayList<String>();
    lines.addAll(wrapped(headings, widths));
    rows.forEach(row -> lines.addAll(wrapped(row, widths)));
    return lines;
  }

  private int[] fitted(int width) {
    int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
    long most = (long) width - (long) GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).asLongStream().sum() > most) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  /** The last of the widest: messages stand at the end, and wrap best. */
  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] >= widths[widest] ? i : widest;
    }
    return widest;
  }

  private List<String> wrapped(List<String> cells, int[] widths) {
    List<List<String>> parts =
        IntStream.range(0, widths.length)
            .mapToObj(column -> Wrap.of(cells.get(column), widths[column]))
            .toList();
    int height = parts.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(part -> line(parts, part, widths)).toList();
  }

  private String line(List<List<String>> parts, int part, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> padded(column, nth(parts.get(column), part), widths[column]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String nth(List<String> parts, int part) {
    return part < parts.size() ? parts.get(part) : "";
  }

  private String padded(int column, String text, int width) {
    String blanks = " ".repeat(width - text.length());
    return figures(column) ? blanks + text : text + blanks;
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(widest, headings.get(column).length());
  }

  private boolean figures(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.get(column).matches("[−-]?[\\d,]+(\\.\\d+)?"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
