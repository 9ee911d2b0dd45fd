package org.waymark.ingest.audit.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.AuditEntry;
import org.waymark.ingest.audit.AuditLog;

/** One document per entry, inserted and never touched again. */
public final class MongoAuditLog implements AuditLog {
  @Document("audit")
  record Stored(
      @Id ObjectId id,
      Instant at,
      String actor,
      String action,
      String subject,
      String outcome,
      String detail) {}

  private final MongoOperations mongo;

  public MongoAuditLog(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The indexes by which the trail is read. */
  public void createIndexes() {
    var indexes = mongo.indexOps(Stored.class);
    indexes.createIndex(new Index().on("at", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    indexes.createIndex(
        new Index()
            .on("action", Sort.Direction.ASC)
            .on("at", Sort.Direction.ASC)
            .on("_id", Sort.Direction.ASC));
  }

  @Override
  public void append(AuditEntry e) {
    mongo.insert(
        new Stored(
            new ObjectId(),
            e.at(),
            e.actor(),
            e.action().word(),
            e.subject(),
            e.outcome(),
            e.detail()));
  }

  @Override
  public List<AuditEntry> since(Instant since, @Nullable Action action, int most) {
    var wanted = where("at").gte(since);
    var query =
        Query.query(action == null ? wanted : wanted.and("action").is(action.word()))
            .with(Sort.by("at", "_id"))
            .limit(most);
    return mongo.find(query, Stored.class).stream().map(MongoAuditLog::entry).toList();
  }

  private static AuditEntry entry(Stored s) {
    Action action =
        Action.of(s.action())
            .orElseThrow(() -> new IllegalStateException("no such action: " + s.action()));
    return new AuditEntry(s.at(), s.actor(), action, s.subject(), s.outcome(), s.detail());
  }
}
