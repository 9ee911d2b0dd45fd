package org.waymark.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a row ended, where it was not simply accepted. */
public enum RowResult {
  /** The period has held the same content before. */
  DUPLICATE,
  /** Other content stands under the same explicit revision; accepted but not used. */
  CONFLICT,
  /** A newer catalogue refuses it. */
  REFUSED,
  /** Accepted with a query. */
  QUERY;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static RowResult of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
