package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What people write into numbers, and a mapping takes out of them. */
public enum NumberForm {
  /** Commas between thousands, properly placed: {@code 1,204.5}. */
  THOUSANDS("thousands"),
  /** A percent sign behind it: {@code 12.5 %}; the number stays what it is. */
  PERCENT("percent"),
  /** A pound sign before it: {@code £1204}, {@code -£3}. */
  POUNDS("pounds"),
  /** Brackets around what is below zero, as accountants write it: {@code (1204)}. */
  BRACKETS("brackets");

  private final String word;

  NumberForm(String word) {
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
  public static NumberForm of(String word) {
    return Words.find(values(), NumberForm::word, word);
  }
}
