package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An area by the Government Statistical Service's nine-character code, such as {@code E10000003}
 * for Cambridgeshire (ONS Register of Geographic Codes).
 */
public record GssCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[EWSNKJ][0-9]{8}");

  /**
   * @throws IllegalArgumentException if the code is not a letter for the country and eight digits
   */
  @JsonCreator
  public GssCode {
    Text.matching(
        value, FORM, "a GSS code", "a letter (E, W, S, N, K or J) and eight digits, as E10000003");
  }

  @Override
  public String toString() {
    return value;
  }
}
