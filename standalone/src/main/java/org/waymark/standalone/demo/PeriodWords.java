package org.waymark.standalone.demo;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.contracts.value.Period;

/** Periods as people say them. */
final class PeriodWords {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private PeriodWords() {}

  /** October 2016; Q3 2016/17; autumn term and the like stay as they are written. */
  static String of(String text) {
    if (text.matches("\\d{4}-\\d{2}")) {
      return of(Period.parse(text).asMonth());
    }
    if (text.matches("\\d{4}/\\d{2}-Q\\d")) {
      return text.substring(text.length() - 2) + " " + text.substring(0, text.indexOf('-'));
    }
    if (text.matches("\\d{4}-\\d{2}-AY(-T\\d)?")) {
      String year = text.substring(0, 4) + "/" + text.substring(5, 7);
      return text.contains("-T")
          ? "term " + text.charAt(text.length() - 1) + " of " + year
          : "academic year " + year;
    }
    return text;
  }

  static String of(YearMonth month) {
    return month.format(MONTH);
  }
}
