package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a figure may still move. */
public enum Finality {
  PROVISIONAL("provisional"),
  FINAL("final");

  private final String word;

  Finality(String word) {
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
  public static Finality of(String word) {
    return Words.find(values(), Finality::word, word);
  }
}
