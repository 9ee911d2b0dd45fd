package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads single values, saying what would be right where one is wrong. */
final class Scalars {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,12})?");

  private Scalars() {}

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(
          "'%s' is no date: 2016-04-01 is wanted".formatted(text), notADate);
    }
  }

  static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no number: digits with a decimal point, as 17.6, are wanted".formatted(text));
    }
    return new BigDecimal(text);
  }

  static int wholeNumber(String text, int lowest, int highest) {
    try {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below, with the range
    }
    throw new IllegalArgumentException(
        "'%s' will not do: a whole number from %d to %d is wanted"
            .formatted(text, lowest, highest));
  }
}
