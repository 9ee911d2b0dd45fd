package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;

/**
 * A way in for a directorate's data.
 *
 * @param directorate the one whose series it may write; {@code all} for the council's corporate
 *     feeds
 */
public record Feed(
    String code, String title, FeedKind kind, String directorate, @Nullable String description) {
  public static final String ALL = "all";

  /** Whether the feed may write what belongs to a directorate. */
  public boolean mayWrite(String theDirectorate) {
    return directorate.equals(ALL) || directorate.equals(theDirectorate);
  }
}
