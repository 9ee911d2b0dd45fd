package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way is good. */
public enum Polarity {
  HIGH("high"),
  LOW("low"),
  RANGE("range"),
  NONE("none");

  private final String word;

  Polarity(String word) {
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
  public static Polarity of(String word) {
    return Words.find(values(), Polarity::word, word);
  }
}
