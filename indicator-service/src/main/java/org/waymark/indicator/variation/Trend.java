package org.waymark.indicator.variation;

/** Where a series has been heading lately. */
public enum Trend {
  INCREASING("increasing"),
  DECREASING("decreasing"),
  NO_SIGNIFICANT_CHANGE("no significant change"),
  NOT_ENOUGH_DATA("not enough data"),
  NOT_APPLICABLE("not applicable");

  private final String word;

  Trend(String word) {
    this.word = word;
  }

  /** The word used in answers. */
  public String word() {
    return word;
  }
}
