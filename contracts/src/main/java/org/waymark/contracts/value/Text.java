package org.waymark.contracts.value;

import java.util.regex.Pattern;

/** Checks shared by the value types of this package. */
final class Text {
  private static final int LONGEST_CODE = 64;

  private Text() {}

  /**
   * @throws IllegalArgumentException naming {@code what}, the value and what would be right
   */
  static String matching(String value, Pattern pattern, String what, String right) {
    if (!pattern.matcher(value).matches()) {
      throw refused(value, what, right);
    }
    return value;
  }

  static IllegalArgumentException refused(String value, String what, String right) {
    return new IllegalArgumentException(
        "'%s' is not %s: %s".formatted(shortened(value), what, right));
  }

  /**
   * Whether it is 1 to 64 letters, digits, dots, hyphens or underscores, a letter or digit first.
   * Without a pattern: codes stand in every row and every event.
   */
  static boolean isCode(String value) {
    if (value.isEmpty() || value.length() > LONGEST_CODE || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int at = 1; at < value.length(); at++) {
      char c = value.charAt(at);
      if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
