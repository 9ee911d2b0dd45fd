package org.waymark.ingest.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 * @param text as people would type it: digits with a decimal point, {@code 17.6%}, {@code
 *     2016-10-01}
 * @param fault why it is not taken; absent where it is
 */
public record Cell(int column, String text, @Nullable Fault fault) {
  /**
   * @param code stable, listed in the docs
   */
  public record Fault(String code, String message) {}

  static Cell of(int column, String text) {
    return new Cell(column, text, null);
  }

  static Cell faulty(int column, String text, String code, String message) {
    return new Cell(column, text, new Fault(code, message));
  }

  /** A column's letters: A, B, …, Z, AA. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
