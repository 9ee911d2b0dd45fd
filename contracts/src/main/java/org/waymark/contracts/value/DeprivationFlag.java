package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an indicator was established to tackle deprivation. */
public enum DeprivationFlag {
  YES("yes"),
  NO("no"),
  TO_CONFIRM("to confirm");

  private final String word;

  DeprivationFlag(String word) {
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
  public static DeprivationFlag of(String word) {
    return Words.find(values(), DeprivationFlag::word, word);
  }
}
