package org.waymark.ingest.session;

import java.time.Instant;
import java.util.Optional;

/** Keeps sessions where every copy of the service finds them. */
public interface Sessions {
  void add(Session session);

  Optional<Session> byHash(String sha256);

  void remove(String sha256);

  void removeExpired(Instant before);
}
