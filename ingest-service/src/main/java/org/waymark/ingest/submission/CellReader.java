package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * Reads a cell as its column's schema has it. It is written for speed, and takes nothing that the
 * schema would refuse: a test holds the one against the other.
 */
final class CellReader {
  /** Told what is wrong with a cell. */
  interface Faults {
    void note(Column column, @Nullable String value, String fault, String message);
  }

  private static final int LONGEST_DECIMAL = 35;
  private static final Pattern COMMA = Pattern.compile("[+-]?[0-9.]{0,30},[0-9,.]{1,30}");
  private static final Pattern WHOLE = Pattern.compile("(0|-?[1-9][0-9]{0,8})(\\.0{1,6})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private CellReader() {}

  /**
   * The cell's text, number, day or period; null where it is empty or will not do, which has been
   * noted.
   *
   * @param exact whether blanks around what has a form count, as they do in JSON
   */
  static @Nullable Object read(Column column, @Nullable String cell, boolean exact, Faults faults) {
    if (column.type() == Column.Type.TEXT && isTooLong(cell, column.bounds().longest())) {
      faults.note(
          column,
          cell,
          "too-long",
          "it is too long: at most %d characters are wanted".formatted(column.bounds().longest()));
      return null;
    }
    boolean asItStands = exact && hasForm(column);
    String text = cell == null ? "" : asItStands ? cell : Blanks.strip(cell);
    if (text.isEmpty()) {
      if (column.required()) {
        faults.note(column, null, "missing", "it is empty: " + column.description());
      }
      return null;
    }
    return switch (column.type()) {
      case TEXT -> text(column, text, faults);
      case DECIMAL -> decimal(column, text, faults);
      case WHOLE_NUMBER -> whole(column, text, faults);
      case DATE -> date(column, text, faults);
      case PERIOD -> period(column, text, faults);
    };
  }

  private static boolean hasForm(Column column) {
    return column.type() != Column.Type.TEXT
        || column.bounds().pattern() != null
        || !column.bounds().words().isEmpty();
  }

  private static boolean isTooLong(@Nullable String cell, int longest) {
    return cell != null
        && cell.length() > longest
        && cell.codePointCount(0, cell.length()) > longest;
  }

  private static @Nullable String text(Column column, String text, Faults faults) {
    Bounds bounds = column.bounds();
    if (!bounds.words().isEmpty() && !bounds.words().contains(text)) {
      faults.note(column, text, "unknown", oneOf(bounds) + " is wanted");
      return null;
    }
    if (bounds.pattern() != null && !bounds.pattern().matcher(text).find()) {
      faults.note(
          column, text, column.list() ? "unknown" : "invalid", bounds.wanted() + " is wanted");
      return null;
    }
    return text;
  }

  private static String oneOf(Bounds bounds) {
    int last = bounds.words().size() - 1;
    return last == 0
        ? bounds.words().getFirst()
        : String.join(", ", bounds.words().subList(0, last)) + " or " + bounds.words().get(last);
  }

  private static @Nullable BigDecimal decimal(Column column, String text, Faults faults) {
    if (text.length() > LONGEST_DECIMAL || !isDecimal(text)) {
      faults.note(column, text, "not-a-number", notANumber(text));
      return null;
    }
    var number = new BigDecimal(text);
    Bounds bounds = column.bounds();
    BigDecimal least = bounds.minimum();
    BigDecimal most = bounds.maximum();
    if (most != null && least != null && (isBelow(number, bounds) || number.compareTo(most) > 0)) {
      faults.note(
          column,
          text,
          "out-of-range",
          "a number from %s to %s is wanted"
              .formatted(least.toPlainString(), most.toPlainString()));
      return null;
    }
    if (isBelow(number, bounds)) {
      faults.note(
          column,
          text,
          bounds.above() ? "not-positive" : "negative",
          bounds.above() ? "a number above zero is wanted" : "zero or more is wanted");
      return null;
    }
    return number;
  }

  /** A sign or none, 1 to 18 digits, and perhaps a point with 1 to 20 digits behind it. */
  private static boolean isDecimal(String text) {
    int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = digits(text, sign) - sign;
    int point = sign + whole;
    if (whole < 1 || whole > 18 || point == text.length()) {
      return whole >= 1 && whole <= 18;
    }
    int parts = digits(text, point + 1) - point - 1;
    return text.charAt(point) == '.'
        && parts >= 1
        && parts <= 20
        && point + 1 + parts == text.length();
  }

  /** Where the digits end that begin there. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static String notANumber(String text) {
    if (text.endsWith("%")) {
      return "no percentage is wanted here: plain digits, as 1204.5, are";
    }
    return COMMA.matcher(text).matches()
        ? "it has a comma, which could part thousands or decimals: write it without, with a decimal"
            + " point, as 1204.5"
        : "plain digits with a decimal point and no thousands separators, as 1204.5, are wanted";
  }

  private static boolean isBelow(BigDecimal number, Bounds bounds) {
    BigDecimal least = bounds.minimum();
    return least != null && number.compareTo(least) < (bounds.above() ? 1 : 0);
  }

  private static @Nullable Integer whole(Column column, String text, Faults faults) {
    if (WHOLE.matcher(text).matches()) {
      int point = text.indexOf('.');
      int number = Integer.parseInt(point < 0 ? text : text.substring(0, point));
      if (isWithin(BigDecimal.valueOf(number), column.bounds())) {
        return number;
      }
    }
    faults.note(
        column,
        text,
        "invalid",
        "a whole number from %s to %s is wanted"
            .formatted(column.bounds().minimum(), column.bounds().maximum()));
    return null;
  }

  private static boolean isWithin(BigDecimal number, Bounds bounds) {
    BigDecimal most = bounds.maximum();
    return !isBelow(number, bounds) && (most == null || number.compareTo(most) <= 0);
  }

  private static @Nullable LocalDate date(Column column, String text, Faults faults) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // noted below
    }
    faults.note(column, text, "invalid", "a date as 2016-12-31 is wanted");
    return null;
  }

  private static @Nullable Period period(Column column, String text, Faults faults) {
    try {
      Period period = Period.parse(text);
      Pattern form = column.bounds().pattern();
      if (form == null || form.matcher(text).find()) {
        return period;
      }
      faults.note(column, text, "wrong-frequency", "this feed wants " + column.bounds().wanted());
    } catch (IllegalArgumentException wrong) {
      faults.note(column, text, "invalid", String.valueOf(wrong.getMessage()));
    }
    return null;
  }
}
