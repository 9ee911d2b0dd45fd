package org.waymark.ingest.session.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.Scope;
import org.waymark.ingest.session.Session;
import org.waymark.ingest.session.Sessions;

/** One document per session, by its hash. */
public final class MongoSessions implements Sessions {
  @Document("sessions")
  record Stored(
      @Id String sha256,
      Instant expires,
      String name,
      boolean admin,
      List<String> feeds,
      List<String> indicators,
      List<String> kinds,
      @Nullable String token) {
    static Stored of(Session s) {
      return switch (s.caller()) {
        case Caller.Admin admin ->
            new Stored(
                s.sha256(), s.expires(), admin.name(), true, List.of(), List.of(), List.of(), null);
        case Caller.Sender sender ->
            new Stored(
                s.sha256(),
                s.expires(),
                sender.name(),
                false,
                List.copyOf(sender.feeds()),
                List.copyOf(sender.scope().indicators()),
                sender.scope().kinds().stream().map(FeedKind::word).toList(),
                sender.token());
      };
    }

    Session session() {
      var scope =
          new Scope(
              new HashSet<>(indicators),
              kinds.stream().map(FeedKind::of).collect(Collectors.toSet()));
      Caller caller =
          admin
              ? new Caller.Admin(name)
              : new Caller.Sender(name, new HashSet<>(feeds), scope, token);
      return new Session(sha256, caller, expires);
    }
  }

  private final MongoOperations mongo;

  public MongoSessions(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void add(Session session) {
    mongo.insert(Stored.of(session));
  }

  @Override
  public Optional<Session> byHash(String sha256) {
    return Optional.ofNullable(mongo.findById(sha256, Stored.class)).map(Stored::session);
  }

  @Override
  public void remove(String sha256) {
    mongo.remove(Query.query(where("_id").is(sha256)), Stored.class);
  }

  @Override
  public void removeExpired(Instant before) {
    mongo.remove(Query.query(where("expires").lte(before)), Stored.class);
  }
}
