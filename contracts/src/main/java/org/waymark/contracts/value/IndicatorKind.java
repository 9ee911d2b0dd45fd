package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an indicator counts what is done or what comes of it. */
public enum IndicatorKind {
  ACTIVITY("activity"),
  OUTCOME("outcome");

  private final String word;

  IndicatorKind(String word) {
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
  public static IndicatorKind of(String word) {
    return Words.find(values(), IndicatorKind::word, word);
  }
}
