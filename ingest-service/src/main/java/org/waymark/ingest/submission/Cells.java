package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * One row's cells, each read as its column's schema has it; what is wrong with them is collected. A
 * cell that is empty or will not do is null; {@link #areSound} tells the one from the other.
 */
final class Cells {
  private static final int LONGEST_SHOWN = 80;

  private final Columns columns;
  private final Line.Row row;
  private final @Nullable Object[] values;
  private final List<RowProblem> problems = new ArrayList<>(0);

  Cells(Columns columns, Line.Row row) {
    this(columns, row, Set.of());
  }

  /**
   * @param hundredths columns that may say 17.6% for 17.6, where the form has percentages
   */
  Cells(Columns columns, Line.Row row, Set<String> hundredths) {
    this.columns = columns;
    this.row = row;
    this.values = new @Nullable Object[columns.size()];
    boolean exact = row.form() == RowForm.JSON;
    CellReader.Faults faults = this::note;
    for (int i = 0; i < values.length; i++) {
      Column column = columns.all().get(i);
      String cell = row.cells()[i];
      String plain = row.form().typed() ? TypedCells.plain(column, cell, hundredths) : cell;
      values[i] = CellReader.read(column, plain, exact, faults);
    }
  }

  boolean areSound() {
    return problems.isEmpty();
  }

  /** Whether nothing was noted of any of these columns. */
  boolean areReadable(String... names) {
    if (problems.isEmpty()) {
      return true;
    }
    List<String> fields =
        Arrays.stream(names).map(name -> row.form().field(columns.column(name))).toList();
    return problems.stream().noneMatch(problem -> fields.contains(problem.field()));
  }

  List<RowProblem> problems() {
    return List.copyOf(problems);
  }

  @Nullable String text(String name) {
    return (String) value(name);
  }

  @Nullable BigDecimal decimal(String name) {
    return (BigDecimal) value(name);
  }

  @Nullable Integer wholeNumber(String name) {
    return (Integer) value(name);
  }

  @Nullable LocalDate date(String name) {
    return (LocalDate) value(name);
  }

  @Nullable Period period(String name) {
    return (Period) value(name);
  }

  String requiredText(String name) {
    return (String) required(name);
  }

  BigDecimal requiredDecimal(String name) {
    return (BigDecimal) required(name);
  }

  int requiredWholeNumber(String name) {
    return (Integer) required(name);
  }

  Period requiredPeriod(String name) {
    return (Period) required(name);
  }

  @Nullable Integer revision() {
    return wholeNumber("revision");
  }

  /** What must be there once the row is sound. */
  private Object required(String name) {
    return Objects.requireNonNull(value(name), name);
  }

  private @Nullable Object value(String name) {
    return values[Objects.requireNonNull(columns.place(name), name)];
  }

  /** Notes what is wrong; the code is the column's and the kind of fault. */
  void problem(String name, @Nullable String value, String fault, String message) {
    note(columns.column(name), value, fault, message);
  }

  private void note(Column column, @Nullable String value, String fault, String message) {
    note(column.code() + "." + fault, column, value, message);
  }

  /** Notes what is wrong under a code of its own. */
  void problemOf(String code, String name, @Nullable String value, String message) {
    note(code, columns.column(name), value, message);
  }

  private void note(String code, Column column, @Nullable String value, String message) {
    String written = row.form().shown(column, value);
    String shown = written == null ? null : shortened(written);
    String place = row.form().place(column);
    String what = shown == null ? place : "%s '%s'".formatted(place, shown);
    problems.add(
        new RowProblem(
            row.number(),
            row.form().field(column),
            shown,
            code,
            "Row %d, %s: %s".formatted(row.number(), what, message)));
  }

  static String shortened(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
  }
}
