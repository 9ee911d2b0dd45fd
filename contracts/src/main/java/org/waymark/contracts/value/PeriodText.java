package org.waymark.contracts.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a {@link Period}, as the published interface fixes them. */
final class PeriodText {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})/(\\d{2})(?:-Q(\\d))?");
  private static final Pattern CALENDAR = Pattern.compile("(\\d{4})");
  private static final Pattern ACADEMIC = Pattern.compile("(\\d{4})-(\\d{2})-AY(?:-T(\\d))?");
  private static final Pattern POOLED = Pattern.compile("(\\d{4})/(\\d{4})");

  private PeriodText() {}

  static Period parse(String text) {
    try {
      return read(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "'%s' is not a period: %s".formatted(Text.shortened(text), wrong.getMessage()), wrong);
    }
  }

  private static Period read(String text) {
    Matcher m = MONTH.matcher(text);
    if (m.matches()) {
      return new Period(PeriodKind.MONTH, number(m, 1), number(m, 2));
    }
    m = FINANCIAL.matcher(text);
    if (m.matches()) {
      int year = following(m);
      return m.group(3) == null ? Period.financialYear(year) : Period.quarter(year, number(m, 3));
    }
    m = CALENDAR.matcher(text);
    if (m.matches()) {
      return new Period(PeriodKind.CALENDAR_YEAR, number(m, 1), 1);
    }
    m = ACADEMIC.matcher(text);
    if (m.matches()) {
      int year = following(m);
      return m.group(3) == null
          ? new Period(PeriodKind.ACADEMIC_YEAR, year, 1)
          : new Period(PeriodKind.TERM, year, number(m, 3));
    }
    m = POOLED.matcher(text);
    if (m.matches()) {
      return new Period(PeriodKind.POOLED_YEARS, number(m, 1), number(m, 2) - number(m, 1) + 1);
    }
    throw new IllegalArgumentException(
        "2016-10 (month), 2016/17-Q3 (quarter), 2016/17 (financial year), 2016 (calendar year),"
            + " 2016-17-AY (academic year), 2016-17-AY-T1 (term) or 2014/2016 (years pooled) is"
            + " wanted");
  }

  private static int following(Matcher m) {
    int year = number(m, 1);
    if ((year + 1) % 100 != number(m, 2)) {
      throw new IllegalArgumentException(
          "%02d does not follow %d: %02d is wanted"
              .formatted(number(m, 2), year, (year + 1) % 100));
    }
    return year;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  static String format(Period p) {
    int year = p.year();
    int following = (year + 1) % 100;
    return switch (p.kind()) {
      case MONTH -> "%04d-%02d".formatted(year, p.index());
      case FINANCIAL_QUARTER -> "%04d/%02d-Q%d".formatted(year, following, p.index());
      case FINANCIAL_YEAR -> "%04d/%02d".formatted(year, following);
      case CALENDAR_YEAR -> "%04d".formatted(year);
      case ACADEMIC_YEAR -> "%04d-%02d-AY".formatted(year, following);
      case TERM -> "%04d-%02d-AY-T%d".formatted(year, following, p.index());
      case POOLED_YEARS -> "%04d/%04d".formatted(year, year + p.index() - 1);
    };
  }
}
