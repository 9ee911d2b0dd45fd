package org.waymark.contracts.value;

/**
 * The written forms of a {@link Period}, as the published interface fixes them. Written out by
 * hand, without patterns and format strings: both stand on the way of every row and every event.
 */
final class PeriodText {
  private static final String FORMS =
      "2016-10 (month), 2016/17-Q3 (quarter), 2016/17 (financial year), 2016 (calendar year),"
          + " 2016-17-AY (academic year), 2016-17-AY-T1 (term) or 2014/2016 (years pooled) is"
          + " wanted";

  private PeriodText() {}

  static Period parse(String text) {
    try {
      return inRange(read(text));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "'%s' is not a period: %s".formatted(Text.shortened(text), wrong.getMessage()), wrong);
    }
  }

  private static Period read(String text) {
    if (fits(text, "0000-00")) {
      return new Period(PeriodKind.MONTH, number(text, 0, 4), number(text, 5, 7));
    }
    if (fits(text, "0000/00")) {
      return Period.financialYear(following(text));
    }
    if (fits(text, "0000/00-Q0")) {
      return Period.quarter(following(text), number(text, 9, 10));
    }
    if (fits(text, "0000")) {
      return new Period(PeriodKind.CALENDAR_YEAR, number(text, 0, 4), 1);
    }
    if (fits(text, "0000-00-AY")) {
      return new Period(PeriodKind.ACADEMIC_YEAR, following(text), 1);
    }
    if (fits(text, "0000-00-AY-T0")) {
      return new Period(PeriodKind.TERM, following(text), number(text, 12, 13));
    }
    if (fits(text, "0000/0000")) {
      int first = number(text, 0, 4);
      return new Period(PeriodKind.POOLED_YEARS, first, number(text, 5, 9) - first + 1);
    }
    throw new IllegalArgumentException(FORMS);
  }

  private static Period inRange(Period period) {
    if (period.year() < 1900 || period.year() > 2199) {
      throw new IllegalArgumentException(
          "the year %d is out of range: 1900 to 2199 is wanted".formatted(period.year()));
    }
    return period;
  }

  /** Whether the text has this form; a nought in it stands for any digit. */
  private static boolean fits(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int at = 0; at < form.length(); at++) {
      char wanted = form.charAt(at);
      char found = text.charAt(at);
      if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int following(String text) {
    int year = number(text, 0, 4);
    int written = number(text, 5, 7);
    if ((year + 1) % 100 != written) {
      throw new IllegalArgumentException(
          "%02d does not follow %d: %02d is wanted".formatted(written, year, (year + 1) % 100));
    }
    return year;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  static String format(Period p) {
    StringBuilder out = new StringBuilder(13).append(p.year());
    switch (p.kind()) {
      case CALENDAR_YEAR -> {}
      case MONTH -> two(out.append('-'), p.index());
      case POOLED_YEARS -> out.append('/').append(p.year() + p.index() - 1);
      case FINANCIAL_YEAR -> following(out, '/', p);
      case FINANCIAL_QUARTER -> following(out, '/', p).append("-Q").append(p.index());
      case ACADEMIC_YEAR -> following(out, '-', p).append("-AY");
      case TERM -> following(out, '-', p).append("-AY-T").append(p.index());
    }
    return out.toString();
  }

  private static StringBuilder following(StringBuilder out, char sign, Period p) {
    return two(out.append(sign), (p.year() + 1) % 100);
  }

  private static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
