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
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.submission.Submissions;

/** One document per outcome, by where its row stands, and one per partition for its position. */
public final class MongoOutcomes implements Outcomes {
  @org.springframework.data.mongodb.core.mapping.Document("positions")
  record Reached(@Id String id, long offset) {}

  private static final List<RowResult> RANKS = StoredOutcome.RANKS;

  private final MongoOperations mongo;
  private final Submissions submissions;

  /**
   * @param submissions tell whose feed a query is listed with
   */
  public MongoOutcomes(MongoOperations mongo, Submissions submissions) {
    this.mongo = mongo;
    this.submissions = submissions;
  }

  public void createIndexes() {
    mongo
        .indexOps(StoredOutcome.class)
        .createIndex(new Index().on("submission", Sort.Direction.ASC));
  }

  @Override
  public void found(Collection<RowOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    var told = new ToldOutcomes(submissions);
    var bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, StoredOutcome.class);
    for (RowOutcome each : outcomes) {
      bulk.upsert(Query.query(where("_id").is(ToldOutcomes.id(each))), told.insert(each));
    }
    bulk.execute();
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
            : listed(
                submission,
                counted(where("submission").is(submission)).and("result").ne(RowResult.DUPLICATE),
                most);
    int rowsListed = (int) rows.stream().mapToInt(Receipt.Row::row).distinct().count();
    return new Findings(
        counts.duplicate(),
        counts.refused(),
        counts.queried(),
        rows,
        Math.max(0, listed - rowsListed),
        listed(submission, where("submission").is(submission).and("later").is(true), most));
  }

  @Override
  public Map<String, Counts> counts(Collection<String> submissions) {
    var byRank =
        newAggregation(
            match(counted(where("submission").in(submissions))),
            group("submission", "row").max("rank").as("rank"),
            group("_id.submission", "rank").count().as("rows"));
    Map<String, int[]> ranks = new HashMap<>();
    for (Document each : mongo.aggregate(byRank, StoredOutcome.class, Document.class)) {
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

  private static Criteria counted(Criteria which) {
    return which.and("later").ne(true).and("gone").ne(true);
  }

  private static Counts counts(int[] rows) {
    return new Counts(
        rows[RANKS.indexOf(RowResult.DUPLICATE)],
        rows[RANKS.indexOf(RowResult.REFUSED)],
        rows[RANKS.indexOf(RowResult.QUERY)] + rows[RANKS.indexOf(RowResult.CONFLICT)]);
  }

  /** Where each row has one outcome, as nearly always, they need not be looked at. */
  @Override
  public int count(String submission) {
    int all = (int) mongo.count(Query.query(shown(submission)), StoredOutcome.class);
    Counts rows = counts(List.of(submission)).getOrDefault(submission, Counts.NONE);
    boolean oneEach = all == rows.duplicate() + rows.refused() + rows.queried();
    return oneEach || all > ReceiptRows.MOST ? all : first(submission, all).size();
  }

  @Override
  public List<Receipt.Row> first(String submission, int most) {
    return listed(submission, shown(submission), most);
  }

  private static Criteria shown(String submission) {
    return where("submission").is(submission).and("gone").ne(true);
  }

  private List<Receipt.Row> listed(String submission, Criteria which, int most) {
    List<Receipt.Row> all = new ArrayList<>();
    var listing = new Listing();
    int read = 0;
    while (all.size() < most) {
      var query = Query.query(which).with(Sort.by("row", "rank", "_id")).skip(read).limit(most);
      List<StoredOutcome> part = mongo.find(query, StoredOutcome.class);
      Map<Integer, Integer> gravest = gravest(submission, part);
      part.stream()
          .filter(each -> listing.takes(each, gravest))
          .map(StoredOutcome::listed)
          .forEach(all::add);
      if (part.size() < most) {
        break;
      }
      read += part.size();
    }
    return all.size() <= most ? all : List.copyOf(all.subList(0, most));
  }

  /** The rank by which each of these rows is counted. */
  private Map<Integer, Integer> gravest(String submission, List<StoredOutcome> of) {
    Map<Integer, Integer> gravest = new HashMap<>();
    if (!of.isEmpty()) {
      var query =
          Query.query(
              counted(where("submission").is(submission))
                  .and("row")
                  .gte(of.getFirst().row())
                  .lte(of.getLast().row()));
      query.fields().include("row", "rank");
      for (Document each : mongo.find(query, Document.class, "outcomes")) {
        gravest.merge(each.getInteger("row"), each.getInteger("rank"), Math::max);
      }
    }
    return gravest;
  }
}
