package org.waymark.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an officer makes of a query. */
public enum QueryDecision {
  /** The query is upheld: the figure is doubtful, and is marked so until a revision replaces it. */
  CONFIRMED,
  /** The figure stands as sent. */
  WITHDRAWN;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException naming the words that are known
   */
  @JsonCreator
  public static QueryDecision of(String word) {
    for (QueryDecision each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is no decision on a query: confirmed or withdrawn is wanted".formatted(word));
  }
}
