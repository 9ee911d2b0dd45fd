package org.waymark.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.receipt.mongo.MongoOutcomes;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Tally;
import org.waymark.ingest.submission.mongo.MongoSubmissions;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

@EachMongoBackend
class ReceiptsTest {
  private final MongoBackend backend;
  private MongoClient client;
  private MongoOutcomes outcomes;
  private Receipts receipts;

  ReceiptsTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    var mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
    var submissions = new MongoSubmissions(mongo, Instant::now, Duration.ofMinutes(1));
    outcomes = new MongoOutcomes(mongo, submissions);
    outcomes.createIndexes();
    receipts = new Receipts(submissions, outcomes, 10);
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void whatTheFoldsFindMovesRowsFromAcceptedButNeverTheSum() {
    var s = submission(10);
    outcomes.found(
        List.of(
            outcome(0, 1, RowResult.DUPLICATE),
            outcome(1, 2, RowResult.REFUSED),
            outcome(2, 3, RowResult.QUERY),
            outcome(3, 4, RowResult.CONFLICT)));
    Receipt receipt = receipts.of(s);
    assertThat(receipt.accepted()).isEqualTo(8);
    assertThat(receipt.duplicate()).isEqualTo(1 + 1);
    assertThat(receipt.rejected()).isEqualTo(2 + 1);
    assertThat(receipt.queried()).isEqualTo(2);
    assertThat(receipt.rows())
        .extracting(Receipt.Row::row, Receipt.Row::result)
        .containsExactly(tuple(2, "rejected"), tuple(3, "query"), tuple(4, "conflict"));
  }

  @Test
  void itIsFinalOnceEveryPartitionHasPassedItsRows() {
    var s = submission(10);
    assertThat(receipts.of(s).isFinal()).isFalse();
    outcomes.reached(List.of(new PositionReached("t", 0, 100)));
    assertThat(receipts.of(s).isFinal()).isFalse();
    outcomes.reached(List.of(new PositionReached("t", 1, 49)));
    assertThat(receipts.of(s).isFinal()).isFalse();
    outcomes.reached(List.of(new PositionReached("t", 1, 50)));
    assertThat(receipts.of(s).isFinal()).isTrue();
    outcomes.reached(List.of(new PositionReached("t", 1, 3)));
    assertThat(receipts.of(s).isFinal()).isTrue();
  }

  /** Any outcomes in any order, repeated at will, for rows that may have been sent twice. */
  @Test
  void theEquationHoldsWhateverTheFoldsSay() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int run = 0; run < 5; run++) {
      var s = submission(20, "run-" + run);
      List<RowOutcome> said = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int row = 1 + random.nextInt(20);
        var result = RowResult.values()[random.nextInt(4)];
        said.add(outcome("run-" + run, random.nextInt(40), row, result));
      }
      for (int i = 0; i < said.size(); i += 8) {
        outcomes.found(said.subList(0, Math.min(i + 8, said.size())));
        Receipt r = receipts.of(s);
        assertThat(r.received()).as("seed %d", seed).isEqualTo(20 + 1 + 2);
        assertThat(r.accepted() + r.duplicate() + r.rejected())
            .as("seed %d", seed)
            .isEqualTo(r.received());
        assertThat(r.accepted()).as("seed %d", seed).isGreaterThanOrEqualTo(r.queried());
      }
    }
  }

  @Test
  void whileASubmissionIsNotCompleteNothingOfItIsCounted() {
    Submission done = submission(0, "cut");
    outcomes.found(
        List.of(
            outcome("cut", 0, 1, RowResult.DUPLICATE),
            outcome("cut", 1, 2, RowResult.REFUSED),
            outcome("cut", 2, 3, RowResult.QUERY)));
    for (var state : List.of(Submission.State.RECEIVING, Submission.State.INTERRUPTED)) {
      Submission cut =
          new Submission(
              done.id(),
              done.feed(),
              done.submitter(),
              done.key(),
              done.bodyHash(),
              done.acceptedAt(),
              state,
              1,
              Tally.NONE,
              List.of());
      Receipt receipt = receipts.of(cut);
      assertThat(receipt)
          .extracting(Receipt::received, Receipt::accepted, Receipt::duplicate, Receipt::rejected)
          .containsExactly(0, 0, 0, 0);
      assertThat(receipt.rows()).isEmpty();
      assertThat(receipts.inBrief(List.of(cut)))
          .singleElement()
          .extracting(ReceiptInBrief::accepted, ReceiptInBrief::queried)
          .containsExactly(0, 0);
    }
  }

  @Test
  void noMoreIsTakenOffThanAnotherAttemptAccepted() {
    var s = submission(1, "again");
    outcomes.found(
        List.of(
            outcome("again", 0, 1, RowResult.DUPLICATE),
            outcome("again", 1, 2, RowResult.REFUSED),
            outcome("again", 2, 3, RowResult.QUERY)));
    Receipt receipt = receipts.of(s);
    assertThat(receipt.accepted()).isZero();
    assertThat(receipt.queried()).isZero();
    assertThat(receipt.accepted() + receipt.duplicate() + receipt.rejected())
        .isEqualTo(receipt.received());
  }

  private static Submission submission(int accepted) {
    return submission(accepted, "s");
  }

  private static Submission submission(int accepted, String id) {
    return new Submission(
        id,
        "f",
        "who",
        id,
        "hash",
        Instant.EPOCH,
        Submission.State.COMPLETED,
        1,
        new Tally(accepted, 1, 2, List.of(), 0),
        List.of(new Position("t", 0, 100), new Position("t", 1, 50)));
  }

  private static RowOutcome outcome(long offset, int row, RowResult result) {
    return outcome("s", offset, row, result);
  }

  private static RowOutcome outcome(String id, long offset, int row, RowResult result) {
    return new RowOutcome("t", 0, offset, id, row, result, "value", "1", "code", "message");
  }
}
