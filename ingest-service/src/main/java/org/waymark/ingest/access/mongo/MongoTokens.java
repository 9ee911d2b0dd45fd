package org.waymark.ingest.access.mongo;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.ingest.access.AccessToken;
import org.waymark.ingest.access.Tokens;

/** One document per token, by its hash. */
public final class MongoTokens implements Tokens {
  @Document("tokens")
  record Stored(
      @Id String sha256, String name, String feed, Instant createdAt, @Nullable Instant expires) {}

  private final MongoOperations mongo;

  public MongoTokens(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void add(AccessToken t) {
    mongo.insert(new Stored(t.sha256(), t.name(), t.feed(), t.createdAt(), t.expires()));
  }

  @Override
  public Optional<AccessToken> byHash(String sha256) {
    return Optional.ofNullable(mongo.findById(sha256, Stored.class))
        .map(s -> new AccessToken(s.sha256(), s.name(), s.feed(), s.createdAt(), s.expires()));
  }
}
