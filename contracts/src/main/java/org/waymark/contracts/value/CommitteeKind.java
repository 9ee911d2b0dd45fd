package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a committee leads services or oversees the whole council. */
public enum CommitteeKind {
  SERVICE("service"),
  CORPORATE("corporate");

  private final String word;

  CommitteeKind(String word) {
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
  public static CommitteeKind of(String word) {
    return Words.find(values(), CommitteeKind::word, word);
  }
}
