package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a figure relates to its period: at a point in time, summed since April, or over twelve
 * months.
 */
public enum Form {
  POINT("point"),
  YEAR_TO_DATE("year to date"),
  ROLLING_12_MONTHS("rolling 12 months");

  private final String word;

  Form(String word) {
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
  public static Form of(String word) {
    return Words.find(values(), Form::word, word);
  }
}
