package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a series stands against its promise over time (rule 10 of the specification). */
public enum Track {
  ON_TRACK("on track"),
  WATCH("watch"),
  OFF_TRACK("off track"),
  RECOVERING("recovering");

  private final String word;

  Track(String word) {
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
  public static Track of(String word) {
    return Words.find(values(), Track::word, word);
  }
}
