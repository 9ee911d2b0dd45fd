package org.waymark.ingest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.ingest.audit.mongo.MongoAuditLog;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Tally;
import org.waymark.ingest.submission.mongo.MongoPastSubmissions;
import org.waymark.ingest.submission.mongo.MongoSubmissions;
import org.waymark.ingest.submission.mongo.SubmissionsInAudit;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** The audit trail, on every store. */
@EachMongoBackend
class AuditContractTest {
  private static final Instant START = Instant.parse("2016-11-07T09:00:00Z");

  private final MongoBackend backend;
  private MongoClient client;
  private MongoSubmissions submissions;
  private AuditTrail trail;
  private Instant now = START;

  AuditContractTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    var mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
    var log = new MongoAuditLog(mongo);
    log.createIndexes();
    submissions = new MongoSubmissions(mongo, () -> now, Duration.ofMinutes(2));
    submissions.createIndexes();
    new MongoPastSubmissions(mongo).createIndexes();
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    trail = new AuditTrail(log, new SubmissionsInAudit(mongo), clock);
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void anEntryIsKeptWholeUnderTheInstantItWasWritten() {
    trail.record("boss", Action.TOKEN_MADE, "token/a", "done", "for f");
    assertThat(all(null))
        .containsExactly(
            new AuditEntry(START, "boss", Action.TOKEN_MADE, "token/a", "done", "for f"));
    now = now.plusSeconds(1);
    trail.record("boss", Action.TOKEN_REVOKED, "token/a", "done", "x".repeat(900));
    assertThat(all(null).getLast().detail()).hasSize(500).endsWith("…");
    assertThat(all(Action.TOKEN_REVOKED)).hasSize(1);
    assertThat(trail.page(now, null, 1).entries()).hasSize(1);
  }

  @Test
  void submissionsStandInTheTrailWithTheOutcomeTheyHaveByNow() {
    trail.record("boss", Action.TOKEN_MADE, "token/a", "done", "for f");
    submission("a", "f", 1);
    Submission completed = submission("b", "g", 2);
    submissions.complete(ended(completed, new Tally(3, 1, 2, List.of(), 0)));
    Submission refused = submission("c", "f", 3);
    submissions.complete(ended(refused, new Tally(0, 0, 2, List.of(), 0)));
    submissions.interrupt(submission("d", "f", 4));
    assertThat(all(null))
        .extracting(entry -> entry.subject() + " " + entry.outcome())
        .containsExactly(
            "token/a done",
            "submission/a receiving",
            "submission/b completed",
            "submission/c refused",
            "submission/d interrupted");
    assertThat(all(Action.SUBMISSION)).hasSize(4);
    assertThat(all(Action.SUBMISSION).get(1))
        .isEqualTo(
            new AuditEntry(
                START.plusSeconds(2),
                "who",
                Action.SUBMISSION,
                "submission/b",
                "completed",
                "feed g: 6 rows received, 3 accepted, 1 duplicate, 2 rejected"));
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepeat() {
    for (int i = 0; i < 150; i++) {
      trail.record("boss", Action.QUERY_DECIDED, "entry/" + i, "done", "");
      submission("s" + i, "f", 0);
    }
    var first = trail.page(START, null, 1);
    var second = trail.page(START, null, 2);
    var third = trail.page(START, null, 3);
    assertThat(first.more()).isTrue();
    assertThat(second.more()).isTrue();
    assertThat(third.more()).isFalse();
    assertThat(List.of(first, second, third))
        .flatExtracting(AuditTrail.Page::entries)
        .extracting(AuditEntry::subject)
        .hasSize(300)
        .doesNotHaveDuplicates();
    assertThat(trail.page(START, null, 4).entries()).isEmpty();
  }

  private List<AuditEntry> all(Action action) {
    return trail.page(START, action, 1).entries();
  }

  private Submission submission(String id, String feed, int second) {
    var fresh =
        new Submission(
            id,
            feed,
            "who",
            id,
            "hash",
            START.plusSeconds(second),
            Submission.State.RECEIVING,
            1,
            Tally.NONE,
            List.of());
    submissions.insert(fresh);
    return fresh;
  }

  private static Submission ended(Submission s, Tally tally) {
    return new Submission(
        s.id(),
        s.feed(),
        s.submitter(),
        s.key(),
        s.bodyHash(),
        s.acceptedAt(),
        Submission.State.COMPLETED,
        s.attempt(),
        tally,
        List.of());
  }
}
