package org.waymark.ingest.submission.mongo;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.submission.LeftOut;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;
import org.waymark.ingest.submission.Tally;
import org.waymark.ingest.waiting.GroupCommit;

/**
 * One document per submission; every change is conditional on the attempt that makes it. Those that
 * begin or complete at the same moment share a write.
 */
public final class MongoSubmissions implements Submissions {
  @org.springframework.data.mongodb.core.mapping.Document("submissions")
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
      @Nullable List<String> notes,
      @Nullable LeftOut leftOut,
      List<Position> last) {}

  private final MongoOperations mongo;
  private final InstantSource wallClock;
  private final Duration lease;
  private final GroupCommit<Submission, Boolean> inserts = new GroupCommit<>(this::insertAll);
  private final GroupCommit<Submission, Boolean> ends = new GroupCommit<>(this::completeAll);

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
    return inserts.submit(s);
  }

  private List<Boolean> insertAll(List<Submission> all) {
    List<Document> documents = all.stream().map(this::document).toList();
    Set<Integer> known =
        Objects.requireNonNull(
            mongo.execute(Stored.class, submissions -> insertAll(submissions, documents)));
    return IntStream.range(0, all.size()).mapToObj(i -> !known.contains(i)).toList();
  }

  /** The places of those whose feed and key are known already. */
  private static Set<Integer> insertAll(
      MongoCollection<Document> submissions, List<Document> documents) {
    try {
      submissions.insertMany(documents, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException some) {
      if (some.getWriteConcernError() != null
          || some.getWriteErrors().stream().anyMatch(e -> e.getCategory() != DUPLICATE_KEY)) {
        throw some;
      }
      return some.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(toSet());
    }
  }

  private Document document(Submission s) {
    var document = new Document();
    mongo.getConverter().write(stored(s), document);
    return document;
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
    return ends.submit(s);
  }

  private List<Boolean> completeAll(List<Submission> all) {
    var bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Stored.class);
    all.forEach(s -> bulk.updateOne(Query.query(mine(s)), end(s)));
    boolean each = bulk.execute().getMatchedCount() == all.size();
    return all.stream().map(s -> each || isCompletedBy(s)).toList();
  }

  /** Nobody but the attempt that holds a submission can have completed it under its number. */
  private boolean isCompletedBy(Submission s) {
    return byId(s.id())
        .filter(now -> now.state() == Submission.State.COMPLETED && now.attempt() == s.attempt())
        .isPresent();
  }

  private static Update end(Submission s) {
    Tally tally = s.tally();
    return Update.update("state", Submission.State.COMPLETED)
        .set("accepted", tally.accepted())
        .set("duplicate", tally.duplicate())
        .set("rejected", tally.rejected())
        .set("rows", tally.rows())
        .set("moreRows", tally.moreRows())
        .set("notes", tally.notes())
        .set("leftOut", tally.leftOut())
        .set("last", s.last());
  }

  @Override
  public void interrupt(Submission s) {
    change(s, Update.update("state", Submission.State.INTERRUPTED));
  }

  private boolean change(Submission s, Update update) {
    return mongo.updateFirst(Query.query(mine(s)), update, Stored.class).getMatchedCount() == 1;
  }

  private static Criteria mine(Submission s) {
    return where("_id")
        .is(s.id())
        .and("attempt")
        .is(s.attempt())
        .and("state")
        .is(Submission.State.RECEIVING);
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
        tally.notes(),
        tally.leftOut(),
        s.last());
  }

  static Submission submission(Stored s) {
    List<String> notes = s.notes() == null ? List.of() : s.notes();
    LeftOut leftOut = s.leftOut() == null ? LeftOut.NOTHING : s.leftOut();
    var tally =
        new Tally(
            s.accepted(), s.duplicate(), s.rejected(), s.rows(), s.moreRows(), notes, leftOut);
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
