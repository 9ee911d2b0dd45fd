package org.waymark.ingest.access;

import java.util.Optional;

/** Keeps tokens by hash. */
public interface Tokens {
  void add(AccessToken token);

  Optional<AccessToken> byHash(String sha256);
}
