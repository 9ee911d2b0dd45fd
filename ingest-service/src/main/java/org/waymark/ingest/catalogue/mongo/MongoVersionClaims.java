package org.waymark.ingest.catalogue.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.ingest.catalogue.VersionClaims;

/** One document per number; a claim that was not used can be taken over after a minute. */
public final class MongoVersionClaims implements VersionClaims {
  private static final Duration HELD = Duration.ofMinutes(1);

  @Document("catalogue-claims")
  record Claim(@Id int version, String sha256, Instant until) {}

  private final MongoOperations mongo;
  private final InstantSource wallClock;

  /**
   * @param wallClock real time, also where the installation's clock is simulated: a claim is
   *     between processes and no data
   */
  public MongoVersionClaims(MongoOperations mongo, InstantSource wallClock) {
    this.mongo = mongo;
    this.wallClock = wallClock;
  }

  @Override
  public boolean claim(int version, String sha256) {
    Instant now = wallClock.instant();
    try {
      mongo.insert(new Claim(version, sha256, now.plus(HELD)));
      return true;
    } catch (DuplicateKeyException held) {
      var free = new Criteria().orOperator(where("sha256").is(sha256), where("until").lt(now));
      var update = Update.update("sha256", sha256).set("until", now.plus(HELD));
      return mongo
              .updateFirst(
                  Query.query(where("_id").is(version).andOperator(free)), update, Claim.class)
              .getMatchedCount()
          == 1;
    }
  }
}
