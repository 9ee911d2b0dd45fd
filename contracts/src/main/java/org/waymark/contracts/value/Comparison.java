package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a figure compares with a benchmark's bounds (rule 3 of the specification). */
public enum Comparison {
  WORSE("worse"),
  SIMILAR("similar"),
  BETTER("better");

  private final String word;

  Comparison(String word) {
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
  public static Comparison of(String word) {
    return Words.find(values(), Comparison::word, word);
  }
}
