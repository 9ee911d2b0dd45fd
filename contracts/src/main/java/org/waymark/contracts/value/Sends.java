package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a feed sends for a period. */
public enum Sends {
  VALUE("value"),
  INCREMENTS("increments"),
  CUMULATIVE("cumulative"),
  RATIO("ratio");

  private final String word;

  Sends(String word) {
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
  public static Sends of(String word) {
    return Words.find(values(), Sends::word, word);
  }
}
