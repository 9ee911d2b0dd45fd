package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an improvement action goes. */
public enum ActionStatus {
  PLANNED("planned"),
  UNDER_WAY("under way"),
  DONE("done"),
  DROPPED("dropped");

  private final String word;

  ActionStatus(String word) {
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
  public static ActionStatus of(String word) {
    return Words.find(values(), ActionStatus::word, word);
  }
}
