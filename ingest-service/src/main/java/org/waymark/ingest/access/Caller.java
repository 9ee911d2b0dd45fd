package org.waymark.ingest.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sends a request. */
public sealed interface Caller extends Serializable {
  /** What lineage and the audit trail say: a system or an office, never a person. */
  String name();

  /** Whether he may write and read a feed. */
  boolean mayUse(String feed);

  /** What he is bound to within the feeds that he may use. */
  Scope scope();

  /** May do everything. */
  record Admin(String name) implements Caller {
    @Override
    public Scope scope() {
      return Scope.WHOLE_FEED;
    }

    @Override
    public boolean mayUse(String feed) {
      return true;
    }
  }

  /**
   * May write some feeds, and read what concerns them.
   *
   * @param feeds exactly one, where he came with a feed's token
   * @param token public id of the feed's token; none where the council's identity provider vouches
   *     for him
   */
  record Sender(String name, Set<String> feeds, Scope scope, @Nullable String token)
      implements Caller {
    public Sender {
      feeds = Set.copyOf(feeds);
    }

    @Override
    public boolean mayUse(String feed) {
      return feeds.contains(feed);
    }
  }
}
