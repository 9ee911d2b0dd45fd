package org.waymark.ingest.receipt.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.receipt.Findings;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.Receipt;

/** One document per outcome, by where its row stands, and one per partition for its position. */
public final class MongoOutcomes implements Outcomes {
  @org.springframework.data.mongodb.core.mapping.Document("outcomes")
  record Stored(
      @Id String id,
      String submission,
      int row,
      RowResult result,
      int rank,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message) {}

  @org.springframework.data.mongodb.core.mapping.Document("positions")
  record Reached(@Id String id, long offset) {}

  /** A row that was sent twice in two attempts is counted by the gravest of its outcomes. */
  private static final List<RowResult> RANKS =
      List.of(RowResult.QUERY, RowResult.CONFLICT, RowResult.DUPLICATE, RowResult.REFUSED);

  private final MongoOperations mongo;

  public MongoOutcomes(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public void createIndexes() {
    mongo.indexOps(Stored.class).createIndex(new Index().on("submission", Sort.Direction.ASC));
  }

  @Override
  public void found(Collection<RowOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    var bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Stored.class);
    for (RowOutcome o : outcomes) {
      var insert =
          new Update()
              .setOnInsert("submission", o.submission())
              .setOnInsert("row", o.row())
              .setOnInsert("result", o.result())
              .setOnInsert("rank", RANKS.indexOf(o.result()))
              .setOnInsert("field", o.field())
              .setOnInsert("value", o.value())
              .setOnInsert("code", o.code())
              .setOnInsert("message", o.message());
      bulk.upsert(Query.query(where("_id").is(id(o))), insert);
    }
    bulk.execute();
  }

  private static String id(RowOutcome o) {
    return o.submission() + "/" + o.topic() + "/" + o.partition() + "/" + o.offset();
  }

  @Override
  public void reached(Collection<PositionReached> positions) {
    for (PositionReached p : positions) {
      var query = Query.query(where("_id").is(p.topic() + "/" + p.partition()));
      mongo.upsert(query, new Update().max("offset", p.offset()), Reached.class);
    }
  }

  @Override
  public long position(String topic, int partition) {
    Reached reached = mongo.findById(topic + "/" + partition, Reached.class);
    return reached == null ? -1 : reached.offset();
  }

  @Override
  public Findings of(String submission, int most) {
    int[] counts = counts(submission);
    int queried =
        counts[RANKS.indexOf(RowResult.QUERY)] + counts[RANKS.indexOf(RowResult.CONFLICT)];
    int refused = counts[RANKS.indexOf(RowResult.REFUSED)];
    List<Receipt.Row> rows = queried + refused == 0 ? List.of() : rows(submission, most);
    return new Findings(
        counts[RANKS.indexOf(RowResult.DUPLICATE)],
        refused,
        queried,
        rows,
        Math.max(0, queried + refused - rows.size()));
  }

  private int[] counts(String submission) {
    int[] counts = new int[RANKS.size()];
    var byRank =
        newAggregation(
            match(where("submission").is(submission)),
            group("row").max("rank").as("rank"),
            group("rank").count().as("rows"));
    for (Document each : mongo.aggregate(byRank, Stored.class, Document.class)) {
      counts[each.getInteger("_id", 0)] = each.getInteger("rows", 0);
    }
    return counts;
  }

  private List<Receipt.Row> rows(String submission, int most) {
    var query =
        Query.query(where("submission").is(submission).and("result").ne(RowResult.DUPLICATE))
            .with(Sort.by("row"))
            .limit(most);
    List<Receipt.Row> all = new ArrayList<>();
    for (Stored s : mongo.find(query, Stored.class)) {
      String result = s.result() == RowResult.REFUSED ? "rejected" : s.result().word();
      all.add(new Receipt.Row(s.row(), result, s.field(), s.value(), s.code(), s.message()));
    }
    return all;
  }
}
