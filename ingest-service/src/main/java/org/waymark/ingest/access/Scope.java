package org.waymark.ingest.access;

import java.io.Serializable;
import java.util.Set;
import org.waymark.contracts.value.FeedKind;

/**
 * What of its feed a token may write; an empty set sets no bound.
 *
 * @param indicators codes of the indicators
 * @param kinds of feeds, should the catalogue give the feed another kind some day
 */
public record Scope(Set<String> indicators, Set<FeedKind> kinds) implements Serializable {
  /** All that the feed may. */
  public static final Scope WHOLE_FEED = new Scope(Set.of(), Set.of());

  public Scope {
    indicators = Set.copyOf(indicators);
    kinds = Set.copyOf(kinds);
  }

  public boolean covers(FeedKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
