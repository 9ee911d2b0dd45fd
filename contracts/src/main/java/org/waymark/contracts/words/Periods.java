package org.waymark.contracts.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/** Periods as people say them, in a sentence and in a table; no capital for a sentence's start. */
public final class Periods {

  private static final List<String> TERMS = List.of("autumn", "spring", "summer");
  private static final List<String> TERMS_ON_AXIS = List.of("Aut", "Spr", "Sum");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Periods() {}

  /**
   * In full: {@code October 2016}, {@code Q2 2016/17 (July to September)}, {@code 2016/17}, {@code
   * academic year 2015/16}, {@code autumn term 2016/17}, {@code 2014 to 2016}.
   */
  public static String inWords(Period period) {
    return period.kind() == PeriodKind.FINANCIAL_QUARTER
        ? "%s (%s to %s)"
            .formatted(brief(period), month(period.firstDay()), month(period.lastDay()))
        : brief(period);
  }

  /** The same without what a table's reader knows: {@code Q2 2016/17}. */
  public static String brief(Period period) {
    return switch (period.kind()) {
      case MONTH -> monthOf(period.firstDay());
      case FINANCIAL_QUARTER -> "Q" + period.index() + " " + years(period.year());
      case FINANCIAL_YEAR -> years(period.year());
      case CALENDAR_YEAR -> Integer.toString(period.year());
      case ACADEMIC_YEAR -> "academic year " + years(period.year());
      case TERM -> TERMS.get(period.index() - 1) + " term " + years(period.year());
      case POOLED_YEARS -> period.year() + " to " + period.lastDay().getYear();
    };
  }

  /** What an indicator of this form says in this period, the months added up named. */
  public static String inWords(Period period, Form form) {
    return switch (form) {
      case POINT -> inWords(period);
      case YEAR_TO_DATE -> yearToDate(period);
      case ROLLING_12_MONTHS -> "12 months to " + monthOf(period.lastDay());
    };
  }

  /** {@code year to date, April to October 2016}; a whole year is called by its name. */
  public static String yearToDate(Period period) {
    return switch (period.kind()) {
      case MONTH, FINANCIAL_QUARTER ->
          "year to date, " + span(period.financialYear().firstDay(), period.lastDay());
      default -> inWords(period);
    };
  }

  /** For a chart's axis: {@code Oct}, {@code Q2}, {@code Aut}, {@code 2016/17}. */
  public static String onAxis(Period period) {
    return switch (period.kind()) {
      case MONTH -> month(period.firstDay()).substring(0, 3);
      case FINANCIAL_QUARTER -> "Q" + period.index();
      case TERM -> TERMS_ON_AXIS.get(period.index() - 1);
      case FINANCIAL_YEAR, ACADEMIC_YEAR -> years(period.year());
      case CALENDAR_YEAR -> Integer.toString(period.year());
      case POOLED_YEARS -> "%d–%02d".formatted(period.year(), period.lastDay().getYear() % 100);
    };
  }

  /** Beneath the axis: the year that months, quarters and terms belong to; blank for years. */
  public static String yearOnAxis(Period period) {
    return switch (period.kind()) {
      case MONTH, FINANCIAL_QUARTER -> years(period.financialYear().year());
      case TERM -> years(period.year());
      default -> "";
    };
  }

  /** {@code 31 October 2016}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String span(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return monthOf(from) + " to " + monthOf(to);
    }
    return from.getMonth() == to.getMonth() ? monthOf(to) : month(from) + " to " + monthOf(to);
  }

  private static String monthOf(LocalDate day) {
    return month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String years(int start) {
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }
}
