package org.waymark.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a query stands: not decided yet, or as an officer decided. */
public enum QueryState {
  OPEN,
  CONFIRMED,
  WITHDRAWN;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static QueryState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
