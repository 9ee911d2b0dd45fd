package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a goal or a commitment goes. */
public enum ProgressStatus {
  PLANNED("planned"),
  UNDER_WAY("under way"),
  DELIVERED("delivered"),
  STOPPED("stopped");

  private final String word;

  ProgressStatus(String word) {
    this.word = word;
  }

  /** The word used in events and feeds. */
  @JsonValue
  public String word() {
    return word;
  }

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  @JsonCreator
  public static ProgressStatus of(String word) {
    return Words.find(values(), ProgressStatus::word, word);
  }
}
