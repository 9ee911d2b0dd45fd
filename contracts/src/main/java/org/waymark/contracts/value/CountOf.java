package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which number says how many cases are behind a figure. */
public enum CountOf {
  VALUE("value"),
  NUMERATOR("numerator"),
  DENOMINATOR("denominator");

  private final String word;

  CountOf(String word) {
    this.word = word;
  }

  /** The word used in catalogues, events and answers. */
  @JsonValue
  public String word() {
    return word;
  }

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  @JsonCreator
  public static CountOf of(String word) {
    return Words.find(values(), CountOf::word, word);
  }
}
