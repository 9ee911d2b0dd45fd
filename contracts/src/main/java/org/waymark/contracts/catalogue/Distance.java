package org.waymark.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How far a figure is from its target is reckoned: as a share of the target, or in units. */
public enum Distance {
  RELATIVE("relative"),
  ABSOLUTE("absolute");

  private final String word;

  Distance(String word) {
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
  public static Distance of(String word) {
    for (Distance each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is no distance: relative or absolute is wanted".formatted(word));
  }
}
