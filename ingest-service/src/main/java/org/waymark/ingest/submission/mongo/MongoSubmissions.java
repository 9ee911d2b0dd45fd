package org.waymark.ingest.submission.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;
import org.waymark.ingest.submission.Tally;

/** One document per submission; every change is conditional on the attempt that makes it. */
public final class MongoSubmissions implements Submissions {
  @Document("submissions")
  record Stored(
      @Id String id,
      String feed,
      String submitter,
      String key,
      String bodyHash,
      Instant acceptedAt,
      Submission.State state,
      int attempt,
      Instant leasedUntil,
      int accepted,
      int duplicate,
      int rejected,
      List<RowProblem> rows,
      int moreRows,
      List<Position> last) {}

  private final MongoOperations mongo;
  private final InstantSource wallClock;
  private final Duration lease;

  /**
   * @param wallClock real time, also where the installation's clock is simulated: a lease is
   *     between processes and no data
   */
  public MongoSubmissions(MongoOperations mongo, InstantSource wallClock, Duration lease) {
    this.mongo = mongo;
    this.wallClock = wallClock;
    this.lease = lease;
  }

  /** The index that makes a key count once. */
  public void createIndexes() {
    mongo
        .indexOps(Stored.class)
        .createIndex(
            new Index().on("feed", Sort.Direction.ASC).on("key", Sort.Direction.ASC).unique());
  }

  @Override
  public boolean insert(Submission s) {
    try {
      mongo.insert(stored(s));
      return true;
    } catch (DuplicateKeyException known) {
      return false;
    }
  }

  @Override
  public Optional<Submission> byKey(String feed, String key) {
    return Optional.ofNullable(
            mongo.findOne(Query.query(where("feed").is(feed).and("key").is(key)), Stored.class))
        .map(MongoSubmissions::submission);
  }

  @Override
  public Optional<Submission> byId(String id) {
    return Optional.ofNullable(mongo.findById(id, Stored.class)).map(MongoSubmissions::submission);
  }

  @Override
  public Optional<Submission> takeOver(Submission s) {
    var free =
        new Criteria()
            .orOperator(
                where("state").is(Submission.State.INTERRUPTED),
                where("state")
                    .is(Submission.State.RECEIVING)
                    .and("leasedUntil")
                    .lt(wallClock.instant()));
    var query =
        Query.query(where("_id").is(s.id()).and("attempt").is(s.attempt()).andOperator(free));
    var update =
        Update.update("state", Submission.State.RECEIVING)
            .set("attempt", s.attempt() + 1)
            .set("leasedUntil", until());
    var options = FindAndModifyOptions.options().returnNew(true);
    return Optional.ofNullable(mongo.findAndModify(query, update, options, Stored.class))
        .map(MongoSubmissions::submission);
  }

  @Override
  public boolean renew(Submission s) {
    return change(s, Update.update("leasedUntil", until()));
  }

  @Override
  public boolean complete(Submission s) {
    Tally tally = s.tally();
    return change(
        s,
        Update.update("state", Submission.State.COMPLETED)
            .set("accepted", tally.accepted())
            .set("duplicate", tally.duplicate())
            .set("rejected", tally.rejected())
            .set("rows", tally.rows())
            .set("moreRows", tally.moreRows())
            .set("last", s.last()));
  }

  @Override
  public void interrupt(Submission s) {
    change(s, Update.update("state", Submission.State.INTERRUPTED));
  }

  private boolean change(Submission s, Update update) {
    var mine =
        where("_id")
            .is(s.id())
            .and("attempt")
            .is(s.attempt())
            .and("state")
            .is(Submission.State.RECEIVING);
    return mongo.updateFirst(Query.query(mine), update, Stored.class).getMatchedCount() == 1;
  }

  private Instant until() {
    return wallClock.instant().plus(lease);
  }

  private Stored stored(Submission s) {
    Tally tally = s.tally();
    return new Stored(
        s.id(),
        s.feed(),
        s.submitter(),
        s.key(),
        s.bodyHash(),
        s.acceptedAt(),
        s.state(),
        s.attempt(),
        until(),
        tally.accepted(),
        tally.duplicate(),
        tally.rejected(),
        tally.rows(),
        tally.moreRows(),
        s.last());
  }

  static Submission submission(Stored s) {
    var tally = new Tally(s.accepted(), s.duplicate(), s.rejected(), s.rows(), s.moreRows());
    return new Submission(
        s.id(),
        s.feed(),
        s.submitter(),
        s.key(),
        s.bodyHash(),
        s.acceptedAt(),
        s.state(),
        s.attempt(),
        tally,
        s.last());
  }
}
