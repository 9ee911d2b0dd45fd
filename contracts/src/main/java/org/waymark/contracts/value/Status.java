package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a banding says of a figure; only the first four have a colour. */
public enum Status {
  BLUE("blue"),
  GREEN("green"),
  AMBER("amber"),
  RED("red"),
  BASELINE("baseline"),
  CONTEXTUAL("contextual"),
  IN_DEVELOPMENT("in development"),
  TARGET_TO_BE_SET("target to be set"),
  NO_DATA("no data");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word used in catalogues, events and answers. */
  @JsonValue
  public String word() {
    return word;
  }

  /** Whether this status carries a colour; the others are left out of percentages (rule 16). */
  public boolean isRated() {
    return ordinal() <= RED.ordinal();
  }

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  @JsonCreator
  public static Status of(String word) {
    return Words.find(values(), Status::word, word);
  }
}
