package org.waymark.ingest.access.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.access.AccessToken;
import org.waymark.ingest.access.Scope;
import org.waymark.ingest.access.Tokens;

/** One document per token; every change is conditional on the one before it. */
public final class MongoTokens implements Tokens {
  @Document("feed-tokens")
  record Stored(
      @Id String id,
      String name,
      String feed,
      List<String> indicators,
      List<String> kinds,
      Instant createdAt,
      List<StoredSecret> secrets,
      @Nullable Instant lastUsed,
      @Nullable Instant revokedAt,
      int change) {}

  record StoredSecret(String sha256, Instant createdAt, Instant expires) {}

  private final MongoOperations mongo;

  public MongoTokens(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The index by which a token is known, and the one by which a feed's are listed. */
  public void createIndexes() {
    var indexes = mongo.indexOps(Stored.class);
    indexes.createIndex(new Index().on("secrets.sha256", Sort.Direction.ASC).unique());
    indexes.createIndex(
        new Index().on("feed", Sort.Direction.ASC).on("createdAt", Sort.Direction.DESC));
  }

  @Override
  public void add(AccessToken t) {
    mongo.insert(
        new Stored(
            t.id(),
            t.name(),
            t.feed(),
            sorted(t.scope().indicators()),
            sorted(t.scope().kinds().stream().map(FeedKind::word).toList()),
            t.createdAt(),
            stored(t.secrets()),
            t.lastUsed(),
            t.revokedAt(),
            t.change()));
  }

  @Override
  public Optional<AccessToken> byHash(String sha256) {
    return Optional.ofNullable(
            mongo.findOne(Query.query(where("secrets.sha256").is(sha256)), Stored.class))
        .map(MongoTokens::token);
  }

  @Override
  public Optional<AccessToken> byId(String id) {
    return Optional.ofNullable(mongo.findById(id, Stored.class)).map(MongoTokens::token);
  }

  @Override
  public List<AccessToken> ofFeed(String feed, int most) {
    var newest =
        Query.query(where("feed").is(feed))
            .with(Sort.by(Sort.Order.desc("createdAt"), Sort.Order.asc("_id")))
            .limit(most);
    return mongo.find(newest, Stored.class).stream().map(MongoTokens::token).toList();
  }

  @Override
  public boolean replace(AccessToken t) {
    var before = Query.query(where("_id").is(t.id()).and("change").is(t.change() - 1));
    var update =
        Update.update("secrets", stored(t.secrets()))
            .set("revokedAt", t.revokedAt())
            .set("change", t.change());
    return mongo.updateFirst(before, update, Stored.class).getMatchedCount() == 1;
  }

  @Override
  public void used(String id, Instant when) {
    mongo.updateFirst(
        Query.query(where("_id").is(id)), Update.update("lastUsed", when), Stored.class);
  }

  private static List<String> sorted(Collection<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<StoredSecret> stored(List<AccessToken.Secret> secrets) {
    return secrets.stream()
        .map(s -> new StoredSecret(s.sha256(), s.createdAt(), s.expires()))
        .toList();
  }

  private static AccessToken token(Stored s) {
    Set<FeedKind> kinds = s.kinds().stream().map(FeedKind::of).collect(Collectors.toSet());
    return new AccessToken(
        s.id(),
        s.name(),
        s.feed(),
        new Scope(Set.copyOf(s.indicators()), kinds),
        s.createdAt(),
        s.secrets().stream()
            .map(x -> new AccessToken.Secret(x.sha256(), x.createdAt(), x.expires()))
            .toList(),
        s.lastUsed(),
        s.revokedAt(),
        s.change());
  }
}
