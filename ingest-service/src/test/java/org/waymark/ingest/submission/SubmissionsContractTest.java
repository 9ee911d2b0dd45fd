package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.catalogue.mongo.MongoVersionClaims;
import org.waymark.ingest.control.RelayProgress.Progress;
import org.waymark.ingest.control.mongo.MongoRelayProgress;
import org.waymark.ingest.publishing.EventPublisher.Position;
import org.waymark.ingest.submission.mongo.MongoSubmissions;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** What the stores promise, on every store. */
@EachMongoBackend
class SubmissionsContractTest {
  private final MongoBackend backend;
  private MongoClient client;
  private MongoTemplate mongo;
  private MongoSubmissions submissions;
  private Instant now = Instant.parse("2016-11-07T09:00:00Z");

  SubmissionsContractTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
    submissions = new MongoSubmissions(mongo, () -> now, Duration.ofMinutes(2));
    submissions.createIndexes();
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void aFeedAndKeyAreInsertedOnce() {
    assertThat(submissions.insert(submission("a", "f", "k"))).isTrue();
    assertThat(submissions.insert(submission("b", "f", "k"))).isFalse();
    assertThat(submissions.insert(submission("c", "g", "k"))).isTrue();
    assertThat(submissions.byKey("f", "k").orElseThrow()).isEqualTo(submission("a", "f", "k"));
    assertThat(submissions.byKey("h", "k")).isEmpty();
  }

  @Test
  void ofManyThatComeTogetherEachIsToldOfItselfAlone() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> inserted =
          IntStream.range(0, 200)
              .mapToObj(i ->
                  threads.submit(() -> submissions.insert(submission("s" + i, "f", "k" + i % 100))))
              .toList();
      List<Integer> mine = new ArrayList<>();
      for (int i = 0; i < inserted.size(); i++) {
        if (inserted.get(i).get()) {
          mine.add(i);
        }
      }
      assertThat(mine.stream().map(i -> i % 100)).hasSize(100).doesNotHaveDuplicates();
      List<Future<Boolean>> completed =
          IntStream.range(0, 200)
              .mapToObj(i ->
                  threads.submit(() ->
                      submissions.complete(
                          submission("s" + i, "f", "k" + i % 100)
                              .completed(Tally.NONE, List.of()))))
              .toList();
      for (int i = 0; i < completed.size(); i++) {
        assertThat(completed.get(i).get()).as("s%d", i).isEqualTo(mine.contains(i));
      }
    }
  }

  @Test
  void onlyAnInterruptedOrExpiredOneIsTakenOverAndOnlyOnce() {
    var s = submission("a", "f", "k");
    submissions.insert(s);
    assertThat(submissions.takeOver(s)).isEmpty();
    now = now.plusSeconds(121);
    var second = submissions.takeOver(s).orElseThrow();
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(submissions.takeOver(s)).isEmpty();
    submissions.interrupt(second);
    assertThat(submissions.takeOver(second).orElseThrow().attempt()).isEqualTo(3);
  }

  @Test
  void whoLostItsLeaseCanNeitherRenewNorComplete() {
    var s = submission("a", "f", "k");
    submissions.insert(s);
    assertThat(submissions.renew(s)).isTrue();
    now = now.plusSeconds(121);
    submissions.takeOver(s).orElseThrow();
    assertThat(submissions.renew(s)).isFalse();
    assertThat(submissions.complete(s.completed(Tally.NONE, List.of()))).isFalse();
  }

  @Test
  void theEndIsKeptWhole() {
    var s = submission("a", "f", "k");
    submissions.insert(s);
    var problems = List.of(new RowProblem(4, "f", null, "c", "m"));
    var leftOut = new LeftOut(7, List.of(new LeftOut.Reason("'Area.code' is empty", 7)));
    var tally = new Tally(3, 1, 2, problems, 1, List.of("a note"), leftOut);
    var end = s.completed(tally, List.of(new Position("t", 1, 42)));
    assertThat(submissions.complete(end)).isTrue();
    assertThat(submissions.byId("a")).contains(end);
    assertThat(submissions.takeOver(end)).isEmpty();
  }

  @Test
  void theRelayOnlyMovesForward() {
    var progress = new MongoRelayProgress(mongo);
    assertThat(progress.now()).isEqualTo(Progress.NONE);
    progress.reached(new Progress(3, 1));
    progress.reached(new Progress(2, 0));
    progress.reached(new Progress(3, 0));
    assertThat(progress.now()).isEqualTo(new Progress(3, 1));
  }

  @Test
  void aVersionsNumberIsClaimedForOneContentUntilTheClaimExpires() {
    var claims = new MongoVersionClaims(mongo, () -> now);
    assertThat(claims.claim(1, "a")).isTrue();
    assertThat(claims.claim(1, "a")).isTrue();
    assertThat(claims.claim(1, "b")).isFalse();
    now = now.plusSeconds(61);
    assertThat(claims.claim(1, "b")).isTrue();
  }

  private static Submission submission(String id, String feed, String key) {
    return new Submission(
        id,
        feed,
        "who",
        key,
        "hash",
        Ingest.NOW,
        Submission.State.RECEIVING,
        1,
        Tally.NONE,
        List.of());
  }
}
