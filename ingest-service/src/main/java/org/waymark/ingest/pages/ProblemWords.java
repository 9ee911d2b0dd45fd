package org.waymark.ingest.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row, without the row and column that stand beside it in a table. */
public final class ProblemWords {
  private ProblemWords() {}

  /** The message without its beginning, which names row, column and value. */
  public static String of(int row, @Nullable String field, @Nullable String value, String message) {
    for (String beginning :
        List.of(
            "Row %d, %s '%s': ".formatted(row, field, value),
            "Row %d, %s: ".formatted(row, field),
            "Row %d: ".formatted(row))) {
      if (message.startsWith(beginning)) {
        return sentence(message.substring(beginning.length()));
      }
    }
    return sentence(withoutCell(row, field, value, message));
  }

  /** A workbook's rows name the column by its letter too. */
  private static String withoutCell(
      int row, @Nullable String field, @Nullable String value, String message) {
    for (String end : List.of("(%s) '%s': ".formatted(field, value), "(%s): ".formatted(field))) {
      int at = message.indexOf(end);
      if (at > 0 && message.startsWith("Row %d, column ".formatted(row))) {
        return message.substring(at + end.length());
      }
    }
    return message;
  }

  /** With a capital and without codes' quotes changed. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
