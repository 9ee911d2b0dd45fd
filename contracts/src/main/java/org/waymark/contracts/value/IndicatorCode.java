package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code under which a council knows an indicator, such as {@code bcf-2a-2}; stable for ever. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {
  /**
   * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, dots, hyphens or
   *     underscores beginning with a letter or digit
   */
  @JsonCreator
  public IndicatorCode {
    if (!Text.isCode(value)) {
      throw Text.refused(
          value,
          "an indicator's code",
          "1 to 64 letters, digits, dots, hyphens or underscores, a letter or digit first");
    }
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
