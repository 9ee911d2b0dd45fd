package org.waymark.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.receipt.mongo.MongoOutcomes;
import org.waymark.ingest.receipt.mongo.MongoQueries;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Tally;
import org.waymark.ingest.submission.mongo.MongoSubmissions;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** Queries on receipts, on every store: told, decided, lapsed, listed and counted. */
@EachMongoBackend
class QueriesTest {
  private static final SeriesId SERIES = SeriesId.parse("visits/-");
  private static final Period OCTOBER = Period.parse("2016-10");
  private static final Instant TEN = Instant.parse("2016-11-11T10:00:00Z");

  private final MongoBackend backend;
  private MongoClient client;
  private MongoSubmissions submissions;
  private MongoOutcomes outcomes;
  private MongoQueries queries;
  private Receipts receipts;

  QueriesTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    var mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
    submissions = new MongoSubmissions(mongo, Instant::now, Duration.ofMinutes(1));
    outcomes = new MongoOutcomes(mongo, submissions);
    outcomes.createIndexes();
    queries = new MongoQueries(mongo);
    queries.createIndexes();
    receipts = new Receipts(submissions, outcomes, 10);
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void aRowWithTwoQueriesIsCountedOnceAndListedWithBoth() {
    var s = submission("s", "f", TEN);
    outcomes.found(
        List.of(
            query("s", 3, 5, "e1", "value.jump"),
            query("s", 3, 5, "e1", "value.outlier"),
            query("s", 3, 5, "e2", "value.jump")));
    Receipt receipt = receipts.of(s);
    assertThat(receipt.queried()).isEqualTo(1);
    assertThat(receipt.accepted()).isEqualTo(10);
    assertThat(receipt.rows())
        .extracting(Receipt.Row::row, Receipt.Row::result, Receipt.Row::state)
        .containsOnly(tuple(5, "query", "open"))
        .hasSize(3);
    assertThat(receipt.rows()).extracting(Receipt.Row::query).doesNotHaveDuplicates();
    assertThat(receipt.moreRows()).isZero();
  }

  @Test
  void aDecisionIsShownAndTheLatestHoldsInAnyOrder() {
    submission("s", "f", TEN);
    outcomes.found(List.of(query("s", 3, 5, "e1", "value.jump")));
    queries.answered(answered(AnswerResult.APPLIED, QueryDecision.WITHDRAWN, TEN.plusSeconds(1)));
    queries.answered(answered(AnswerResult.APPLIED, QueryDecision.CONFIRMED, TEN));
    queries.answered(answered(AnswerResult.REFUSED, QueryDecision.CONFIRMED, TEN.plusSeconds(2)));
    RowQuery only = only();
    assertThat(only.state()).isEqualTo(RowQuery.State.WITHDRAWN);
    assertThat(only.decidedBy()).isEqualTo("cfa");
    queries.lapsed(lapsed(9, "s2"));
    assertThat(only().state())
        .as("what was withdrawn stays so")
        .isEqualTo(RowQuery.State.WITHDRAWN);
  }

  @Test
  void aQueryThatAnotherSubmissionMadeLapseStaysCountedAndSaysSo() {
    var s = submission("s", "f", TEN);
    outcomes.found(List.of(query("s", 3, 5, "e1", "value.jump")));
    queries.answered(answered(AnswerResult.APPLIED, QueryDecision.CONFIRMED, TEN));
    queries.lapsed(lapsed(9, "s2"));
    assertThat(receipts.of(s).queried()).isEqualTo(1);
    assertThat(receipts.of(s).rows()).extracting(Receipt.Row::state).containsExactly("lapsed");
    assertThat(only().note()).isEqualTo("gone");
    outcomes.found(List.of(query("s3", 12, 1, "e1", "value.jump")));
    queries.lapsed(lapsed(9, "s2"));
    assertThat(list(null))
        .as("one raised after it is open")
        .extracting(RowQuery::state)
        .containsExactlyInAnyOrder(RowQuery.State.LAPSED, RowQuery.State.OPEN);
  }

  @Test
  void aQueryThatItsOwnSubmissionTookAwayWasNeverThere() {
    var s = submission("s", "f", TEN);
    outcomes.found(List.of(query("s", 3, 5, "e1", "value.jump")));
    queries.lapsed(lapsed(4, "s"));
    outcomes.found(List.of(query("s", 3, 5, "e1", "value.jump")));
    assertThat(receipts.of(s).queried()).isZero();
    assertThat(receipts.of(s).rows()).isEmpty();
    assertThat(list(null)).isEmpty();
    assertThat(outcomes.count("s")).isZero();
  }

  @Test
  void aRowIsListedByTheOutcomeItIsCountedBy() {
    var s = submission("s", "f", TEN);
    outcomes.found(
        List.of(
            outcome(1, 4, RowResult.CONFLICT),
            outcome(7, 4, RowResult.DUPLICATE),
            outcome(2, 5, RowResult.CONFLICT),
            query("s", 2, 5, "e1", "value.jump"),
            outcome(3, 6, RowResult.REFUSED),
            outcome(8, 6, RowResult.REFUSED),
            query("s", 3, 6, "e2", "value.jump")));
    Receipt receipt = receipts.of(s);
    assertThat(receipt.accepted()).isEqualTo(8);
    assertThat(receipt.duplicate()).isEqualTo(1);
    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.queried()).isEqualTo(1);
    assertThat(receipt.moreRows()).isZero();
    assertThat(receipt.rows())
        .extracting(Receipt.Row::row, Receipt.Row::result)
        .containsExactlyInAnyOrder(tuple(5, "conflict"), tuple(5, "query"), tuple(6, "rejected"));
    assertThat(outcomes.first("s", 100)).hasSize(4);
    assertThat(outcomes.count("s")).isEqualTo(4);
  }

  @Test
  void whatOthersBringOutLaterIsNotedOnAFinalReceiptAndChangesNoCount() {
    var s = submission("s", "f", TEN);
    outcomes.reached(List.of(new PositionReached("t", 0, 100)));
    Receipt before = receipts.of(s);
    assertThat(before.isFinal()).isTrue();
    outcomes.found(
        List.of(
            outcome(2, 5, RowResult.CONFLICT).broughtOutLater(),
            query("s", 3, 6, "e1", "value.jump").broughtOutLater()));
    Receipt after = receipts.of(s);
    assertThat(after.queried()).isEqualTo(before.queried());
    assertThat(after.rows()).isEqualTo(before.rows());
    assertThat(after.moreRows()).isZero();
    assertThat(after.foundLater())
        .extracting(Receipt.Row::row, Receipt.Row::result, Receipt.Row::later)
        .containsExactly(tuple(5, "conflict", true), tuple(6, "query", true));
    assertThat(outcomes.count("s")).isEqualTo(2);
  }

  @Test
  void theyAreListedByFeedAndStateNewestFirstAndByParts() {
    for (int i = 0; i < 5; i++) {
      submission("s" + i, i == 0 ? "other" : "f", TEN.plusSeconds(i / 2));
      outcomes.found(List.of(query("s" + i, i, 1, "e" + i, "value.jump")));
    }
    var first = queries.list(new Queries.Wanted(List.of("f"), null, null, 2));
    var after = new Queries.After(first.getLast().sentAt(), first.getLast().id());
    var second = queries.list(new Queries.Wanted(List.of("f"), RowQuery.State.OPEN, after, 5));
    assertThat(first.getFirst().submission()).isEqualTo("s4");
    assertThat(first).extracting(RowQuery::submission).doesNotContain("s1", "other");
    assertThat(second).hasSize(2).last().extracting(RowQuery::submission).isEqualTo("s1");
    assertThat(queries.list(new Queries.Wanted(List.of("f"), RowQuery.State.LAPSED, null, 5)))
        .isEmpty();
    assertThat(list(null)).hasSize(5);
    assertThat(queries.find("s1", second.getLast().id())).contains(second.getLast());
    assertThat(queries.find("s2", second.getLast().id())).isEmpty();
  }

  private RowQuery only() {
    List<RowQuery> all = list(null);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<RowQuery> list(RowQuery.@Nullable State state) {
    return queries.list(new Queries.Wanted(null, state, null, 100));
  }

  private Submission submission(String id, String feed, Instant at) {
    submissions.insert(submission(id, feed, at, Submission.State.RECEIVING));
    return submission(id, feed, at, Submission.State.COMPLETED);
  }

  private static Submission submission(String id, String feed, Instant at, Submission.State state) {
    return new Submission(
        id,
        feed,
        "who",
        id,
        "hash",
        at,
        state,
        1,
        new Tally(10, 0, 0, List.of(), 0),
        List.of(new Position("t", 0, 100)));
  }

  private static RowOutcome query(String id, long offset, int row, String event, String code) {
    return new RowOutcome(
        "t",
        0,
        offset,
        id,
        row,
        RowResult.QUERY,
        "value",
        "1",
        code,
        "message",
        SERIES,
        OCTOBER,
        event,
        null);
  }

  private static RowOutcome outcome(long offset, int row, RowResult result) {
    return new RowOutcome("t", 0, offset, "s", row, result, null, null, "code", "message");
  }

  private static QueryAnswered answered(AnswerResult result, QueryDecision decision, Instant at) {
    return new QueryAnswered(
        "t",
        0,
        8,
        "c",
        "s",
        5,
        "value.jump",
        decision,
        result,
        null,
        "cfa",
        at,
        "because",
        SERIES,
        OCTOBER,
        "e1");
  }

  private static QueryLapsed lapsed(long offset, @Nullable String submission) {
    return new QueryLapsed("t", 0, offset, SERIES, OCTOBER, "e1", "value.jump", "gone", submission);
  }
}
