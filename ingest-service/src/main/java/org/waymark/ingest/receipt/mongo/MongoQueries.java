package org.waymark.ingest.receipt.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.ingest.receipt.Queries;
import org.waymark.ingest.receipt.RowQuery;

/** The part of the outcomes that are queries, by their figure and as lists. */
public final class MongoQueries implements Queries {
  private static final String KEY = "query.key";
  private static final String FIGURE = "query.figure";
  private static final String STATE = "query.state";
  private static final String DECIDED_AT = "query.decidedAt";

  private final MongoOperations mongo;

  public MongoQueries(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public void createIndexes() {
    var indexes = mongo.indexOps(StoredOutcome.class);
    indexes.createIndex(new Index().on(FIGURE, Sort.Direction.ASC).sparse());
    indexes.createIndex(
        new Index()
            .on("query.feed", Sort.Direction.ASC)
            .on("query.sentAt", Sort.Direction.DESC)
            .sparse());
  }

  @Override
  public Optional<RowQuery> find(String submission, String id) {
    var which = where("submission").is(submission).and(KEY).is(id).and("gone").ne(true);
    return Optional.ofNullable(mongo.findOne(Query.query(which), StoredOutcome.class))
        .map(StoredOutcome::asQuery);
  }

  @Override
  public List<RowQuery> list(Wanted wanted) {
    Criteria which = where(FIGURE).exists(true).and("gone").ne(true);
    if (wanted.feeds() != null) {
      which = which.and("query.feed").in(wanted.feeds());
    }
    if (wanted.state() != null) {
      which = which.and(STATE).is(wanted.state());
    }
    After after = wanted.after();
    if (after != null) {
      which =
          which.orOperator(
              where("query.sentAt").lt(after.sentAt()),
              where("query.sentAt").is(after.sentAt()).and(KEY).gt(after.id()));
    }
    Sort newestFirst = Sort.by(Sort.Order.desc("query.sentAt"), Sort.Order.asc(KEY));
    return mongo
        .find(Query.query(which).with(newestFirst).limit(wanted.most()), StoredOutcome.class)
        .stream()
        .map(StoredOutcome::asQuery)
        .toList();
  }

  @Override
  public void answered(QueryAnswered answer) {
    if (answer.result() != AnswerResult.APPLIED
        || answer.series() == null
        || answer.period() == null
        || answer.eventId() == null) {
      return;
    }
    String figure =
        StoredOutcome.figure(answer.series(), answer.period(), answer.eventId(), answer.code());
    var notDecidedLater =
        where(FIGURE)
            .is(figure)
            .orOperator(where(DECIDED_AT).exists(false), where(DECIDED_AT).lte(answer.at()));
    RowQuery.State state =
        answer.decision() == QueryDecision.CONFIRMED
            ? RowQuery.State.CONFIRMED
            : RowQuery.State.WITHDRAWN;
    mongo.updateMulti(
        Query.query(notDecidedLater),
        new Update()
            .set(STATE, state)
            .set("query.decidedBy", answer.by())
            .set(DECIDED_AT, answer.at())
            .set("query.reason", answer.reason()),
        StoredOutcome.class);
  }

  @Override
  public void lapsed(QueryLapsed lapse) {
    String figure =
        StoredOutcome.figure(lapse.series(), lapse.period(), lapse.eventId(), lapse.code());
    mongo.updateMulti(
        Query.query(
            toldBefore(lapse, figure).and(STATE).in(RowQuery.State.OPEN, RowQuery.State.CONFIRMED)),
        new Update().set(STATE, RowQuery.State.LAPSED).set("query.note", lapse.message()),
        StoredOutcome.class);
    if (lapse.submission() != null) {
      mongo.updateMulti(
          Query.query(
              toldBefore(lapse, figure)
                  .and("submission")
                  .is(lapse.submission())
                  .and("later")
                  .ne(true)
                  .and(DECIDED_AT)
                  .exists(false)),
          new Update().set("gone", true),
          StoredOutcome.class);
    }
  }

  private static Criteria toldBefore(QueryLapsed lapse, String figure) {
    return where(FIGURE).is(figure).and("query.offset").lt(lapse.offset());
  }
}
