package org.waymark.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a feed carries. */
public enum FeedKind {
  MEASUREMENTS("measurements"),
  TARGETS("targets"),
  COMMENTARY("commentary"),
  ACTIONS("actions"),
  FINANCE("finance"),
  RISKS("risks"),
  PROGRAMME("programme"),
  WORKFORCE("workforce"),
  CAPITAL("capital"),
  SAVINGS("savings"),
  RESERVES("reserves"),
  DEBT("debt"),
  SURVEY("survey"),
  PROGRESS("progress"),
  BENCHMARKS("benchmarks");

  private final String word;

  FeedKind(String word) {
    this.word = word;
  }

  /** Whether its rows are about series: each names an indicator and a breakdown. */
  public boolean isAboutSeries() {
    return switch (this) {
      case MEASUREMENTS, TARGETS, COMMENTARY, ACTIONS -> true;
      default -> false;
    };
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
  public static FeedKind of(String word) {
    return Words.find(values(), FeedKind::word, word);
  }
}
