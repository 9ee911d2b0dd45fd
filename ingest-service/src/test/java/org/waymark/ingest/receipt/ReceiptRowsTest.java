package org.waymark.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.receipt.mongo.MongoOutcomes;
import org.waymark.ingest.receipt.mongo.MongoReceiptRows;
import org.waymark.ingest.submission.PastSubmissions.After;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Tally;
import org.waymark.ingest.submission.Witness;
import org.waymark.ingest.submission.mongo.MongoPastSubmissions;
import org.waymark.ingest.submission.mongo.MongoSubmissions;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** What lasts of a submission, on every store. */
@EachMongoBackend
class ReceiptRowsTest {
  private static final Instant NINE = Instant.parse("2016-11-07T09:00:00Z");
  private final MongoBackend backend;
  private MongoClient client;
  private MongoReceiptRows kept;
  private MongoOutcomes outcomes;
  private MongoSubmissions submissions;
  private ReceiptRows rows;
  private PastReceipts past;

  ReceiptRowsTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    var mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
    kept = new MongoReceiptRows(mongo);
    kept.createIndexes();
    submissions = new MongoSubmissions(mongo, Instant::now, Duration.ofMinutes(1));
    outcomes = new MongoOutcomes(mongo, submissions);
    outcomes.createIndexes();
    var found = new MongoPastSubmissions(mongo);
    found.createIndexes();
    rows = new ReceiptRows(kept, outcomes);
    past = new PastReceipts(found, new Receipts(submissions, outcomes, 10));
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void pagesHoldEveryRowOnceInRowOrder() {
    var s = submission("s", 1, NINE);
    refuse(s, IntStream.rangeClosed(1, 1203).map(i -> 2 * i));
    outcomes.found(IntStream.rangeClosed(1, 50).mapToObj(i -> outcome("s", i, 2 * i - 1)).toList());
    List<Integer> all = new ArrayList<>();
    ReceiptRows.Page page = rows.page(s, 1, 100);
    assertThat(page.total()).isEqualTo(1253);
    assertThat(page.pages()).isEqualTo(13);
    for (int i = 1; i <= page.pages(); i++) {
      rows.page(s, i, 100).rows().forEach(r -> all.add(r.row()));
    }
    assertThat(all).isSorted().hasSize(1253).doesNotHaveDuplicates();
    assertThat(rows.page(s, 14, 100).rows()).isEmpty();
    assertThat(rows.all(s).rows()).hasSize(1253);
  }

  @Test
  void anotherAttemptShowsItsOwnRowsOnceAndThoseOfTheFirstAreGone() {
    refuse(submission("s", 1, NINE), IntStream.rangeClosed(1, 700));
    var second = submission("s", 2, NINE);
    refuse(second, IntStream.rangeClosed(1, 3));
    refuse(second, IntStream.rangeClosed(1, 3));
    assertThat(rows.all(second).rows()).extracting(Receipt.Row::row).containsExactly(1, 2, 3);
    assertThat(kept.first(submission("s", 1, NINE), 1000)).isEmpty();
  }

  @Test
  void aBoundedNumberIsKeptAndTheRestCounted() {
    var s = submission("s", 1, NINE);
    Witness.Notes notes = kept.follow(s);
    IntStream.rangeClosed(1, 1500).forEach(i -> notes.repeated(i, 1));
    IntStream.rangeClosed(1501, 12_000).forEach(i -> notes.refused(List.of(problem(i))));
    notes.acknowledged();
    ReceiptRows.Page page = rows.page(s, 1, 10);
    assertThat(page.total()).isEqualTo(ReceiptRows.MOST);
    assertThat(page.more()).isEqualTo(2_000);
    assertThat(rows.all(s).rows())
        .filteredOn(r -> r.result().equals("duplicate"))
        .hasSize(ReceiptRows.MOST / 10);
  }

  @Test
  void aSubmissionOfAnEarlierVersionShowsTheReasonsItKept() {
    var s = submission("s", 1, NINE);
    assertThat(rows.all(s).rows()).extracting(Receipt.Row::row).containsExactly(7);
    assertThat(rows.all(s).more()).isEqualTo(4);
  }

  @Test
  void aListGoesOnWhereItLeftOffWhateverHasComeInSince() {
    for (int i = 0; i < 7; i++) {
      submissions.insert(submission("s" + i, 1, NINE.plusSeconds(i / 2)));
    }
    PastReceipts.Part first = list(null, 3);
    submissions.insert(submission("newer", 1, NINE.plusSeconds(60)));
    PastReceipts.Part second = list(first.next(), 3);
    PastReceipts.Part third = list(second.next(), 3);
    assertThat(ids(first)).containsExactly("s6", "s5", "s4");
    assertThat(ids(second)).containsExactly("s3", "s2", "s1");
    assertThat(ids(third)).containsExactly("s0");
    assertThat(third.next()).isNull();
  }

  private PastReceipts.Part list(@Nullable After after, int most) {
    return past.list(new PastReceipts.Wanted("f", null, null, null, after, most));
  }

  private static List<String> ids(PastReceipts.Part part) {
    return part.receipts().stream().map(ReceiptInBrief::submission).toList();
  }

  private void refuse(Submission s, IntStream numbers) {
    Witness.Notes notes = kept.follow(s);
    numbers.forEach(i -> notes.refused(List.of(problem(i))));
    notes.acknowledged();
  }

  private static RowProblem problem(int row) {
    return new RowProblem(row, "period", "2016-13", "period.invalid", "Row %d".formatted(row));
  }

  private static RowOutcome outcome(String id, long offset, int row) {
    return new RowOutcome(
        "t", 0, offset, id, row, RowResult.DUPLICATE, null, null, "row.duplicate", "known");
  }

  private static Submission submission(String id, int attempt, Instant at) {
    return new Submission(
        id,
        "f",
        "who",
        id,
        "hash",
        at,
        Submission.State.COMPLETED,
        attempt,
        new Tally(1, 0, 5, List.of(problem(7)), 4),
        List.of());
  }
}
