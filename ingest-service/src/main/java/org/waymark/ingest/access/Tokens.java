package org.waymark.ingest.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps feeds' tokens. None is ever removed, so that it can be told who had which. */
public interface Tokens {
  void add(AccessToken token);

  /** The token that has a secret of this hash, whether it still holds or not. */
  Optional<AccessToken> byHash(String sha256);

  Optional<AccessToken> byId(String id);

  /** A feed's tokens, the newest first. */
  List<AccessToken> ofFeed(String feed, int most);

  /**
   * Keeps a change of secrets or a revocation; false where another change has come between.
   *
   * @param changed counts one change more than what is kept
   */
  boolean replace(AccessToken changed);

  /** Notes that a token was used. */
  void used(String id, Instant when);
}
