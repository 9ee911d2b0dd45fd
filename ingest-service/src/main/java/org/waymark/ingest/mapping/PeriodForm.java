package org.waymark.ingest.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.mapping.Written.Shape;

/**
 * One way of writing days or periods, as {@code dd/MM/yyyy}, {@code MMM-yy}, {@code yyyy/yy},
 * {@code 'Q'Q yyyy/yy} or {@code MMM yyyy/yy} (a month of a financial year). Read without regard to
 * case; months in English. Patterns are built of bounded digits and words only, so that no text
 * makes reading slow.
 */
final class PeriodForm {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern TOKENS =
      Pattern.compile("yyyy|yy|MMMM|MMM|MM|M|dd|d|Q|HH|mm|ss|'[^']*'|[^A-Za-z']+|.");
  private static final int CENTURY_TURNS = 70;

  private final Pattern pattern;
  private final List<String> parts;
  private final Shape shape;

  private PeriodForm(Pattern pattern, List<String> parts, Shape shape) {
    this.pattern = pattern;
    this.parts = parts;
    this.shape = shape;
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the form
   */
  static PeriodForm of(String text) {
    var regex = new StringBuilder();
    List<String> parts = new ArrayList<>();
    Matcher tokens = TOKENS.matcher(text);
    while (tokens.find()) {
      regex.append(regex(text, tokens.group(), parts));
    }
    var pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    return new PeriodForm(pattern, List.copyOf(parts), shape(text, parts));
  }

  private static String regex(String form, String token, List<String> parts) {
    switch (token) {
      case "yyyy" -> parts.add("y");
      case "yy" -> parts.add("y");
      case "MMMM", "MMM" -> parts.add("n");
      case "MM", "M" -> parts.add("M");
      case "dd", "d" -> parts.add("d");
      case "Q" -> parts.add("Q");
      default -> {}
    }
    return switch (token) {
      case "yyyy" -> "([0-9]{4})";
      case "yy" -> "([0-9]{2})";
      case "MMMM", "MMM" -> "([a-z]{3,9})";
      case "MM", "dd" -> "([0-9]{2})";
      case "M", "d" -> "([0-9]{1,2})";
      case "Q" -> "([1-4])";
      case "HH", "mm", "ss" -> "[0-9]{2}";
      default -> literal(form, token);
    };
  }

  private static String literal(String form, String token) {
    if (token.startsWith("'") && token.endsWith("'") && token.length() > 1) {
      return Pattern.quote(token.substring(1, token.length() - 1));
    }
    if (Character.isLetter(token.charAt(0)) || token.startsWith("'")) {
      throw new IllegalArgumentException(
          "'%s' in '%s' means nothing: dd, MM, MMM, yyyy, yy, Q, or text in single quotes is wanted"
              .formatted(token, form));
    }
    return Pattern.quote(token);
  }

  private static Shape shape(String form, List<String> parts) {
    String all = String.join("", parts.stream().sorted().toList());
    return switch (all) {
      case "Mdy", "dny" -> Shape.DAY;
      case "My", "ny", "Myy", "nyy" -> Shape.MONTH;
      case "Qyy" -> Shape.QUARTER;
      case "y" -> Shape.YEAR;
      case "yy" -> Shape.SPAN;
      default ->
          throw new IllegalArgumentException(
              "'%s' tells no day or period: one as dd/MM/yyyy, MMM-yy, yyyy/yy, yyyy, MMM yyyy/yy or"
                      .formatted(form)
                  + " 'Q'Q yyyy/yy is wanted");
    };
  }

  Shape shape() {
    return shape;
  }

  /**
   * What the text says, null where it is not of this form.
   *
   * @throws IllegalArgumentException where it is, and there is no such day or span
   */
  @Nullable Written read(String text) {
    Matcher found = pattern.matcher(text);
    if (!found.matches()) {
      return null;
    }
    int month = 0;
    int day = 1;
    int quarter = 0;
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = found.group(i + 1);
      switch (parts.get(i)) {
        case "y" -> years.add(year(part, years));
        case "n" -> month = monthNamed(part);
        case "M" -> month = Integer.parseInt(part);
        case "d" -> day = Integer.parseInt(part);
        default -> quarter = Integer.parseInt(part);
      }
    }
    return month < 0 ? null : written(years, month, day, quarter);
  }

  private Written written(List<Integer> years, int month, int day, int quarter) {
    int from = years.getFirst();
    int span = years.getLast() - from + 1;
    if (span < 1 || span > 10 || years.size() == 2 && shape != Shape.SPAN && span != 2) {
      throw new IllegalArgumentException("the second year does not follow the first");
    }
    try {
      return switch (shape) {
        case DAY -> new Written(shape, LocalDate.of(from, month, day), 1);
        case MONTH -> new Written(shape, LocalDate.of(inYears(years, month), month, 1), 1);
        case QUARTER ->
            new Written(shape, LocalDate.of(from, 4, 1).plusMonths(3L * (quarter - 1)), 1);
        case YEAR -> new Written(shape, LocalDate.of(from, 1, 1), 1);
        case SPAN -> new Written(shape, LocalDate.of(from, 4, 1), span);
      };
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("there is no such day", noSuchDay);
    }
  }

  /** A month of a financial year lies in its second half from January to March. */
  private static int inYears(List<Integer> years, int month) {
    return years.size() == 2 && month < 4 ? years.getLast() : years.getFirst();
  }

  /** Two digits follow the year before them, or lie between 1970 and 2069. */
  private static int year(String part, List<Integer> before) {
    int year = Integer.parseInt(part);
    if (part.length() == 4) {
      return year;
    }
    if (before.isEmpty()) {
      return year + (year < CENTURY_TURNS ? 2000 : 1900);
    }
    int first = before.getFirst();
    int inCentury = first / 100 * 100 + year;
    return inCentury < first ? inCentury + 100 : inCentury;
  }

  /** 1 to 12; -1 where it is no month's name or its beginning. */
  private static int monthNamed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int place = MONTHS.indexOf(lower.substring(0, 3));
    if (place < 0 || place % 3 != 0) {
      return -1;
    }
    int month = place / 3 + 1;
    String full =
        Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
    return full.startsWith(lower) ? month : -1;
  }
}
