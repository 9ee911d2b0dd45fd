package org.waymark.indicator.variation;

import org.waymark.contracts.value.Polarity;

/** What a special cause means, or that there is none. */
public enum Variation {
  COMMON_CAUSE("common cause"),
  IMPROVEMENT("improvement"),
  CONCERN("concern"),
  NEITHER("neither"),
  NOT_APPLICABLE("not applicable");

  private final String word;

  Variation(String word) {
    this.word = word;
  }

  /** The word used in answers. */
  public String word() {
    return word;
  }

  /** What a special cause upwards, or downwards, is; neither where no one way is good. */
  static Variation of(boolean upwards, Polarity polarity) {
    return switch (polarity) {
      case HIGH -> upwards ? IMPROVEMENT : CONCERN;
      case LOW -> upwards ? CONCERN : IMPROVEMENT;
      case RANGE, NONE -> NEITHER;
    };
  }
}
