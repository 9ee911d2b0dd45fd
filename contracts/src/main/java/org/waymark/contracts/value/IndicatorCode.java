package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code under which a council knows an indicator, such as {@code bcf-2a-2}; stable for ever. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, dots, hyphens or
   *     underscores beginning with a letter or digit
   */
  @JsonCreator
  public IndicatorCode {
    Text.matching(
        value,
        FORM,
        "an indicator's code",
        "1 to 64 letters, digits, dots, hyphens or underscores, a letter or digit first");
  }

  @Override
  public int compareTo(IndicatorCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
