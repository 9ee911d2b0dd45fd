package org.waymark.contracts.value;

import java.util.regex.Pattern;

/** Checks shared by the value types of this package. */
final class Text {
  private Text() {}

  /**
   * @throws IllegalArgumentException naming {@code what}, the value and what would be right
   */
  static String matching(String value, Pattern pattern, String what, String right) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not %s: %s".formatted(shortened(value), what, right));
    }
    return value;
  }

  static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
