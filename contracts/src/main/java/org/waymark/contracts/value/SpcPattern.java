package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A pattern by which a control chart tells a special cause (rule 5 of the specification). */
public enum SpcPattern {
  OUTSIDE_LIMITS("outside limits"),
  TREND("trend"),
  TWO_OF_THREE("two of three"),
  SHIFT("shift");

  private final String word;

  SpcPattern(String word) {
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
  public static SpcPattern of(String word) {
    return Words.find(values(), SpcPattern::word, word);
  }
}
