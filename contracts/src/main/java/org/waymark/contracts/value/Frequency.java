package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How often an indicator is measured. */
public enum Frequency {
  MONTHLY("monthly"),
  QUARTERLY("quarterly"),
  TERMLY("termly"),
  ANNUAL("annual"),
  CALENDAR_YEAR("calendar year"),
  ACADEMIC_YEAR("academic year"),
  MULTI_YEAR("multi-year");

  private final String word;

  Frequency(String word) {
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
  public static Frequency of(String word) {
    return Words.find(values(), Frequency::word, word);
  }
}
