package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a signal does to a track. */
public enum SignalEffect {
  /** The series is watched, as by a watched status. */
  WATCH("watch"),
  /** The period counts towards off track, as by a counted status. */
  COUNTS("counts");

  private final String word;

  SignalEffect(String word) {
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
  public static SignalEffect of(String word) {
    return Words.find(values(), SignalEffect::word, word);
  }
}
