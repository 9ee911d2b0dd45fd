package org.waymark.ingest.receipt.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.ingest.receipt.QueryDecisions;

/** One document per decision, under its command. */
public final class MongoQueryDecisions implements QueryDecisions {
  @Document("query_decisions")
  record Stored(
      @Id String id,
      String query,
      QueryDecision decision,
      String reason,
      String by,
      Instant at,
      @Nullable Boolean applied,
      @Nullable String message,
      boolean written) {
    static Stored of(Kept k) {
      return new Stored(
          k.command(),
          k.query(),
          k.decision(),
          k.reason(),
          k.by(),
          k.at(),
          k.applied(),
          k.message(),
          k.written());
    }

    Kept kept() {
      return new Kept(id, query, decision, reason, by, at, applied, message, written);
    }
  }

  private final MongoOperations mongo;

  public MongoQueryDecisions(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public void createIndexes() {
    mongo.indexOps(Stored.class).createIndex(new Index().on("query", Sort.Direction.ASC));
  }

  @Override
  public Kept keep(Kept decision) {
    try {
      return mongo.insert(Stored.of(decision)).kept();
    } catch (DuplicateKeyException known) {
      return find(decision.command()).orElse(decision);
    }
  }

  @Override
  public Optional<Kept> find(String command) {
    return Optional.ofNullable(mongo.findById(command, Stored.class)).map(Stored::kept);
  }

  @Override
  public int count(String query) {
    return (int) mongo.count(Query.query(where("query").is(query)), Stored.class);
  }

  @Override
  public void answered(QueryAnswered answer) {
    var result =
        new Update()
            .set("applied", answer.result() == AnswerResult.APPLIED)
            .set("message", answer.message());
    mongo.updateFirst(of(answer.command()), result, Stored.class);
  }

  @Override
  public void written(String command) {
    mongo.updateFirst(of(command), new Update().set("written", true), Stored.class);
  }

  private static Query of(String command) {
    return Query.query(where("_id").is(command));
  }
}
