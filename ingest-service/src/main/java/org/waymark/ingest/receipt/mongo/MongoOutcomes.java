package org.waymark.ingest.receipt.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
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
    Counts counts = counts(List.of(submission)).getOrDefault(submission, Counts.NONE);
    int listed = counts.queried() + counts.refused();
    List<Receipt.Row> rows =
        listed == 0
            ? List.of()
            : rows(where("submission").is(submission).and("result").ne(RowResult.DUPLICATE), most);
    return new Findings(
        counts.duplicate(),
        counts.refused(),
        counts.queried(),
        rows,
        Math.max(0, listed - rows.size()));
  }

  @Override
  public Map<String, Counts> counts(Collection<String> submissions) {
    var byRank =
        newAggregation(
            match(where("submission").in(submissions)),
            group("submission", "row").max("rank").as("rank"),
            group("_id.submission", "rank").count().as("rows"));
    Map<String, int[]> ranks = new HashMap<>();
    for (Document each : mongo.aggregate(byRank, Stored.class, Document.class)) {
      Document id = each.get("_id", Document.class);
      ranks
              .computeIfAbsent(id.getString("submission"), _ -> new int[RANKS.size()])[
              id.getInteger("rank", 0)] =
          each.getInteger("rows", 0);
    }
    Map<String, Counts> all = new HashMap<>();
    ranks.forEach((submission, rows) -> all.put(submission, counts(rows)));
    return all;
  }

  private static Counts counts(int[] rows) {
    return new Counts(
        rows[RANKS.indexOf(RowResult.DUPLICATE)],
        rows[RANKS.indexOf(RowResult.REFUSED)],
        rows[RANKS.indexOf(RowResult.QUERY)] + rows[RANKS.indexOf(RowResult.CONFLICT)]);
  }

  @Override
  public int count(String submission) {
    return (int) mongo.count(Query.query(where("submission").is(submission)), Stored.class);
  }

  @Override
  public List<Receipt.Row> first(String submission, int most) {
    return rows(where("submission").is(submission), most);
  }

  private List<Receipt.Row> rows(Criteria which, int most) {
    var query = Query.query(which).with(Sort.by("row", "_id")).limit(most);
    List<Receipt.Row> all = new ArrayList<>();
    for (Stored s : mongo.find(query, Stored.class)) {
      String result = s.result() == RowResult.REFUSED ? "rejected" : s.result().word();
      all.add(new Receipt.Row(s.row(), result, s.field(), s.value(), s.code(), s.message()));
    }
    return all;
  }
}
