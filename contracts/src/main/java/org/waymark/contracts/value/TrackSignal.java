package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What beside a status tells on a series' track (rule 10 of the specification). */
public enum TrackSignal {
  /** A special cause to the worse, by limits that are not for trial. */
  CONCERN("concern"),
  /** The year's end is expected to have a status that counts or is watched. */
  PROJECTED_MISS("projected miss"),
  /** There is no figure, and the day by which it was due is over. */
  OVERDUE("overdue");

  private final String word;

  TrackSignal(String word) {
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
  public static TrackSignal of(String word) {
    return Words.find(values(), TrackSignal::word, word);
  }
}
