package org.waymark.indicator.series;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.waymark.contracts.value.Period;

/** Periods as people say them. */
public final class PeriodWords {
  private static final List<String> TERMS = List.of("autumn", "spring", "summer");

  private PeriodWords() {}

  public static String of(Period period) {
    int year = period.year();
    return switch (period.kind()) {
      case MONTH -> month(period) + " " + year;
      case FINANCIAL_QUARTER -> "quarter %d of %s".formatted(period.index(), span(year));
      case FINANCIAL_YEAR -> span(year);
      case CALENDAR_YEAR -> Integer.toString(year);
      case ACADEMIC_YEAR -> "academic year " + span(year);
      case TERM -> "%s term %s".formatted(TERMS.get(period.index() - 1), span(year));
      case POOLED_YEARS -> "%d to %d".formatted(year, year + period.index() - 1);
    };
  }

  /** As "April to October 2016"; the period itself where there is only one. */
  static String span(List<Period> periods) {
    Period first = periods.getFirst();
    Period last = periods.getLast();
    if (periods.size() == 1) {
      return of(last);
    }
    return switch (last.kind()) {
      case MONTH ->
          first.year() == last.year()
              ? month(first) + " to " + of(last)
              : of(first) + " to " + of(last);
      case FINANCIAL_QUARTER ->
          first.year() == last.year()
              ? "quarters %d to %d of %s".formatted(first.index(), last.index(), span(last.year()))
              : of(first) + " to " + of(last);
      default -> of(first) + " to " + of(last);
    };
  }

  private static String month(Period period) {
    return period.asMonth().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String span(int year) {
    return "%d/%02d".formatted(year, (year + 1) % 100);
  }
}
