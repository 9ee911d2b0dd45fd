package org.waymark.standalone.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as text with the day on which it ends; the forms of the published interface. */
record Span(String text, LocalDate end) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})/\\d{2}-Q([1-4])");
  private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})/\\d{2}");
  private static final Pattern CALENDAR = Pattern.compile("(\\d{4})");
  private static final Pattern TERM = Pattern.compile("(\\d{4})-\\d{2}-AY-T([1-3])");
  private static final Pattern ACADEMIC = Pattern.compile("(\\d{4})-\\d{2}-AY");

  /** Nothing for what is no period. */
  static Optional<Span> read(String text) {
    return end(text).map(day -> new Span(text, day));
  }

  private static Optional<LocalDate> end(String text) {
    Matcher m = MONTH.matcher(text);
    if (m.matches()) {
      return Optional.of(YearMonth.parse(text).atEndOfMonth());
    }
    if ((m = QUARTER.matcher(text)).matches()) {
      return Optional.of(
          YearMonth.of(number(m, 1), 3).plusMonths(3L * number(m, 2)).atEndOfMonth());
    }
    if ((m = FINANCIAL.matcher(text)).matches()) {
      return Optional.of(march(m));
    }
    if ((m = CALENDAR.matcher(text)).matches()) {
      return Optional.of(LocalDate.of(number(m, 1), 12, 31));
    }
    if ((m = TERM.matcher(text)).matches()) {
      int year = number(m, 1);
      return Optional.of(
          List.of(
                  LocalDate.of(year, 12, 31),
                  LocalDate.of(year + 1, 3, 31),
                  LocalDate.of(year + 1, 8, 31))
              .get(number(m, 2) - 1));
    }
    m = ACADEMIC.matcher(text);
    return m.matches() ? Optional.of(LocalDate.of(number(m, 1) + 1, 8, 31)) : Optional.empty();
  }

  private static LocalDate march(Matcher m) {
    return LocalDate.of(number(m, 1) + 1, 3, 31);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /** The financial year in which the period ends, as targets name it. */
  String financialYear() {
    int start = end.getMonthValue() >= 4 ? end.getYear() : end.getYear() - 1;
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }

  /** For a month: April of its financial year up to and including it. */
  List<String> sinceApril() {
    return monthsBack(Math.floorMod(end.getMonthValue() - 4, 12) + 1);
  }

  List<String> monthsBack(int count) {
    List<String> months = new ArrayList<>();
    for (int i = count - 1; i >= 0; i--) {
      months.add(YearMonth.from(end).minusMonths(i).toString());
    }
    return months;
  }
}
