package org.waymark.standalone.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: words to the left, figures to the right, as wide as it needs to be. */
public final class TextTable {
  private static final String GAP = "  ";

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

  /** The lines of the table, headings first. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(line(headings));
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(List<String> cells) {
    return IntStream.range(0, headings.size())
        .mapToObj(column -> padded(column, cells.get(column)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String padded(int column, String text) {
    String blanks = " ".repeat(width(column) - text.length());
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
