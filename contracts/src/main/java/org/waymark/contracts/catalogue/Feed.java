package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;

/**
 * A way in for a directorate's data.
 *
 * @param directorate the one whose series it may write; {@code all} for the council's corporate
 *     feeds
 * @param expected what it owes by when, where its rows are about no indicator
 * @param mapping how the sender's own tables are read; absent: they have our columns
 */
public record Feed(
    String code,
    String title,
    FeedKind kind,
    String directorate,
    @Nullable String description,
    @Nullable Expected expected,
    @Nullable Mapping mapping) {
  public static final String ALL = "all";

  /** A feed that owes nothing but its indicators' figures. */
  public Feed(
      String code, String title, FeedKind kind, String directorate, @Nullable String description) {
    this(code, title, kind, directorate, description, null, null);
  }

  /** A feed whose tables have our columns. */
  public Feed(
      String code,
      String title,
      FeedKind kind,
      String directorate,
      @Nullable String description,
      @Nullable Expected expected) {
    this(code, title, kind, directorate, description, expected, null);
  }

  /** Whether the feed may write what belongs to a directorate. */
  public boolean mayWrite(String theDirectorate) {
    return directorate.equals(ALL) || directorate.equals(theDirectorate);
  }
}
