package org.waymark.ingest.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A block of cells, as {@code A3:B5}; rows from 1, columns from 0. */
record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;
  private static final Pattern FORM =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

  /** Null where the text is no such block. */
  static @Nullable Range parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return null;
    }
    int row = Integer.parseInt(m.group(2));
    int column = column(m.group(1));
    int otherRow = m.group(4) == null ? row : Integer.parseInt(m.group(4));
    int otherColumn = m.group(3) == null ? column : column(m.group(3));
    var range =
        new Range(
            Math.min(row, otherRow),
            Math.min(column, otherColumn),
            Math.max(row, otherRow),
            Math.max(column, otherColumn));
    return range.firstRow < 1 || range.lastRow > MOST_ROWS || range.lastColumn >= MOST_COLUMNS
        ? null
        : range;
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }
}
