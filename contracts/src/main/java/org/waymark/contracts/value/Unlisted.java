package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of a value that a mapping's table does not list. */
public enum Unlisted {
  /** It is taken as it stands. */
  KEEP("keep"),
  /** Its row is refused. */
  REFUSE("refuse"),
  /** Its row is left out, counted and said. */
  LEAVE_OUT("leave out");

  private final String word;

  Unlisted(String word) {
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
  public static Unlisted of(String word) {
    return Words.find(values(), Unlisted::word, word);
  }
}
