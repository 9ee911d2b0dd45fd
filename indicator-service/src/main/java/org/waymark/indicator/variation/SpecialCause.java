package org.waymark.indicator.variation;

/** Why a point is more than chance, in the order of priority. */
public enum SpecialCause {
  NONE("none"),
  OUTSIDE_LIMITS("outside limits"),
  TREND("trend"),
  TWO_OF_THREE("two of three"),
  SHIFT("shift");

  private final String word;

  SpecialCause(String word) {
    this.word = word;
  }

  /** The word used in answers. */
  public String word() {
    return word;
  }
}
