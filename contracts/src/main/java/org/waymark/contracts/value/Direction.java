package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Direction of travel against a named comparator, at display precision; up and down where polarity
 * is none.
 */
public enum Direction {
  BETTER("better"),
  WORSE("worse"),
  SAME("same"),
  UP("up"),
  DOWN("down"),
  NOT_COMPARABLE("not comparable");

  private final String word;

  Direction(String word) {
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
  public static Direction of(String word) {
    return Words.find(values(), Direction::word, word);
  }
}
