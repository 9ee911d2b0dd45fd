package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row's cells, read one by one; what is wrong with them is collected. */
final class Cells {
  static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_SHOWN = 80;
  private static final int LONGEST_DECIMAL = 35;
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,20})?");

  private final Columns columns;
  private final Line.Row row;
  private final List<RowProblem> problems = new ArrayList<>(0);

  Cells(Columns columns, Line.Row row) {
    this.columns = columns;
    this.row = row;
  }

  boolean areSound() {
    return problems.isEmpty();
  }

  List<RowProblem> problems() {
    return List.copyOf(problems);
  }

  /** A cell that may be empty. */
  @Nullable String text(String name) {
    Integer place = columns.place(name);
    String cell = row.cells()[Objects.requireNonNull(place)];
    if (cell == null || cell.isBlank()) {
      return null;
    }
    String text = cell.strip();
    if (text.length() > LONGEST_TEXT) {
      problem(
          name,
          text,
          "too-long",
          "it has %d characters: at most %d are wanted".formatted(text.length(), LONGEST_TEXT));
      return null;
    }
    return text;
  }

  /** A cell that must not be empty; null where it is, which has been noted. */
  @Nullable String required(String name) {
    String text = text(name);
    if (text == null && !isNoted(name)) {
      problem(name, null, "missing", "it is empty: " + columns.column(name).description());
    }
    return text;
  }

  @Nullable BigDecimal decimal(String name) {
    String text = text(name);
    return text == null ? null : decimal(name, text);
  }

  @Nullable BigDecimal requiredDecimal(String name) {
    String text = required(name);
    return text == null ? null : decimal(name, text);
  }

  private @Nullable BigDecimal decimal(String name, String text) {
    if (text.length() <= LONGEST_DECIMAL && DECIMAL.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    problem(
        name,
        text,
        "not-a-number",
        "plain digits with a decimal point and no thousands separators, as 1204.5, are wanted");
    return null;
  }

  @Nullable Integer wholeNumber(String name, int lowest, int highest) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // noted below, with the range
    }
    problem(
        name, text, "invalid", "a whole number from %d to %d is wanted".formatted(lowest, highest));
    return null;
  }

  @Nullable Integer requiredWholeNumber(String name, int lowest, int highest) {
    return required(name) == null ? null : wholeNumber(name, lowest, highest);
  }

  @Nullable Integer revision() {
    return wholeNumber("revision", 1, 1_000_000);
  }

  @Nullable LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      problem(name, text, "invalid", "a date as 2016-12-31 is wanted");
      return null;
    }
  }

  /** Notes what is wrong; the code is the column's and the kind of fault. */
  void problem(String name, @Nullable String value, String fault, String message) {
    problemOf(columns.column(name).code() + "." + fault, name, value, message);
  }

  /** Notes what is wrong under a code of its own. */
  void problemOf(String code, String name, @Nullable String value, String message) {
    Column column = columns.column(name);
    String place = row.form().place(column);
    String shown = value == null ? null : shortened(value);
    String what = shown == null ? place : "%s '%s'".formatted(place, shown);
    problems.add(
        new RowProblem(
            row.number(),
            row.form().field(column),
            shown,
            code,
            "Row %d, %s: %s".formatted(row.number(), what, message)));
  }

  private boolean isNoted(String name) {
    String field = row.form().field(columns.column(name));
    return problems.stream().anyMatch(p -> field.equals(p.field()));
  }

  static String shortened(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
  }
}
