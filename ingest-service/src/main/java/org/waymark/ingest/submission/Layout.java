package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Mapping;

/**
 * What a reader of bodies needs to know of the feed that they are for.
 *
 * @param columns that its rows have once they are read
 * @param mapping by which the sender's own tables are read; null: they have the feed's columns
 */
public record Layout(Columns columns, @Nullable Mapping mapping) {
  public static Layout of(Feed feed) {
    return new Layout(Columns.of(feed.kind()), feed.mapping());
  }

  /** How many cells a row has once it is read. */
  public int size() {
    return columns.size();
  }

  /** The place of what a header or a property calls by this name, null where there is none. */
  public @Nullable Integer place(String name) {
    return columns.place(name);
  }
}
