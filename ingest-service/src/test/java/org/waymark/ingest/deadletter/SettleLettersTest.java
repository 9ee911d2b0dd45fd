package org.waymark.ingest.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.deadletter.Letter.State;
import org.waymark.ingest.deadletter.SettleLetters.Result;
import org.waymark.ingest.deadletter.mongo.MongoLetters;
import org.waymark.ingest.publishing.NotAcknowledged;
import org.waymark.testing.MongoForTests;

/** Replaying and discarding, cut short at each step. */
class SettleLettersTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");

  /** A kill: nothing after it is done, not even what stands in a finally block. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final MongoClient client = MongoClients.create(MongoForTests.shared().uri());
  private final FakeLog log = new FakeLog();
  private final List<String> audited = new ArrayList<>();
  private final LetterMetrics none =
      new LetterMetrics() {
        @Override
        public void replayed() {}

        @Override
        public void discarded() {}
      };
  private Letters letters;
  private Letter letter;
  private Instant wall = NOW;
  private boolean auditAway;

  @BeforeEach
  void receive() {
    var kept =
        new MongoLetters(
            new MongoTemplate(client, MongoForTests.shared().freshDatabase(getClass())));
    letters = kept;
    letter = receive("waymark.inputs");
  }

  private Letter receive(String topic) {
    var death = new Death("indicator", "no type", new Place(topic, 2, 5), 0, NOW, 7, null);
    new ReceiveLetters(letters).receive(death);
    return letters.byId(death.id()).orElseThrow();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void aLetterIsPutBackOnceAndTheTrailSaysSo() {
    var done = (Result.Done) settle().replay(letter.id(), "boss");
    assertThat(done.letter().state()).isEqualTo(State.REPLAYED);
    assertThat(done.letter().ended()).isEqualTo(new Letter.Ended("boss", NOW, null, 100L));
    assertThat(settle().replay(letter.id(), "boss")).isInstanceOf(Result.Over.class);
    assertThat(settle().discard(letter.id(), "boss", "x")).isInstanceOf(Result.Over.class);
    assertThat(log.sent).containsExactly(letter.id() + "/1");
    assertThat(audited).containsExactly("dead-letter.replayed boss dead-letter/" + letter.id());
  }

  @Test
  void killedBetweenSendingAndMarkingItIsOfUnknownOutcomeAndCanBePutBackAgain() {
    log.killAfterSending = true;
    assertThatThrownBy(() -> killable().replay(letter.id(), "boss")).isInstanceOf(Killed.class);
    log.killAfterSending = false;
    assertThat(stored().state()).isEqualTo(State.REPLAYING);
    assertThat(stored().isOfUnknownOutcome(wall)).isFalse();
    assertThat(settle().replay(letter.id(), "boss")).isInstanceOf(Result.Busy.class);
    assertThat(settle().discard(letter.id(), "boss", "x")).isInstanceOf(Result.Busy.class);
    wall = wall.plus(SettleLetters.CLAIM);
    assertThat(stored().isOfUnknownOutcome(wall)).isTrue();
    assertThat(settle().replay(letter.id(), "boss")).isInstanceOf(Result.Done.class);
    assertThat(log.sent).containsExactly(letter.id() + "/1", letter.id() + "/2");
  }

  @Test
  void whatTheBrokerDoesNotAcknowledgeIsOfUnknownOutcomeAtOnce() {
    log.brokerAway = true;
    assertThatThrownBy(() -> settle().replay(letter.id(), "boss"))
        .isInstanceOf(NotAcknowledged.class);
    assertThat(stored().isOfUnknownOutcome(wall)).isTrue();
    assertThat(audited).isEmpty();
    log.brokerAway = false;
    assertThat(settle().replay(letter.id(), "boss")).isInstanceOf(Result.Done.class);
  }

  @Test
  void whatIsNotInTheTrailIsNotMarked() {
    auditAway = true;
    assertThatThrownBy(() -> settle().replay(letter.id(), "boss"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(stored().isOfUnknownOutcome(wall)).isTrue();
    assertThatThrownBy(() -> settle().discard(letter.id(), "boss", "x"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(stored().isOfUnknownOutcome(wall)).isTrue();
    auditAway = false;
    assertThat(settle().discard(letter.id(), "boss", "x")).isInstanceOf(Result.Done.class);
  }

  @Test
  void aLetterWhoseRecordIsGoneStaysOpenAndCanBeDiscarded() {
    log.gone = true;
    assertThat(settle().replay(letter.id(), "boss")).isInstanceOf(Result.NotReplayable.class);
    assertThat(stored().state()).isEqualTo(State.OPEN);
    var done = (Result.Done) settle().discard(letter.id(), "boss", "the topic was made anew");
    assertThat(done.letter().ended().why()).isEqualTo("the topic was made anew");
    assertThat(audited).containsExactly("dead-letter.discarded boss dead-letter/" + letter.id());
  }

  @Test
  void whatDiesAgainBeforeItsReplayIsMarkedIsOpen() {
    log.afterSending =
        () -> {
          var place = new Place("waymark.inputs", 2, 100);
          var replay = new Death.Replay(letter.id(), 1);
          new ReceiveLetters(letters)
              .receive(new Death("indicator", "still no type", place, 1, NOW, 7, replay));
        };
    var done = (Result.Done) settle().replay(letter.id(), "boss");
    assertThat(done.letter().state()).isEqualTo(State.OPEN);
    assertThat(done.letter().reason()).isEqualTo("still no type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waymark.control",
        "waymark.catalogue",
        "waymark.states",
        "waymark.tracks",
        "waymark.dead-letters",
        "__consumer_offsets"
      })
  void nothingIsPutBackWhereItWouldDoHarm(String topic) {
    Letter there = receive(topic);
    assertThat(settle().replay(there.id(), "boss")).isInstanceOf(Result.NotReplayable.class);
    assertThat(letters.byId(there.id()).orElseThrow().state()).isEqualTo(State.OPEN);
    assertThat(log.sent).isEmpty();
  }

  private Letter stored() {
    return letters.byId(letter.id()).orElseThrow();
  }

  private SettleLetters settle() {
    return new SettleLetters(
        letters, log, audit(), none, Clock.fixed(NOW, ZoneOffset.UTC), () -> wall);
  }

  /** A process whose last writes are not made any more. */
  private SettleLetters killable() {
    Letters dying =
        new Letters() {
          @Override
          public boolean insert(Letter l) {
            return letters.insert(l);
          }

          @Override
          public Optional<Letter> byId(String id) {
            return letters.byId(id);
          }

          @Override
          public boolean replace(Letter l) {
            if (!log.sent.isEmpty()) {
              throw new Killed();
            }
            return letters.replace(l);
          }

          @Override
          public List<Letter> find(Wanted wanted) {
            return letters.find(wanted);
          }

          @Override
          public Map<String, Long> unsettled() {
            return letters.unsettled();
          }

          @Override
          public long next() {
            return letters.next();
          }
        };
    return new SettleLetters(
        dying, log, audit(), none, Clock.fixed(NOW, ZoneOffset.UTC), () -> wall);
  }

  private Audit audit() {
    return (actor, action, subject, outcome, detail) -> {
      if (auditAway) {
        throw new IllegalStateException("the store is away");
      }
      audited.add(word(action) + " " + actor + " " + subject);
    };
  }

  private static String word(Action action) {
    return action.word();
  }

  /** A topic with one record, and the ways in which it can fail. */
  private static final class FakeLog implements LetterLog {
    private final List<String> sent = new ArrayList<>();
    private boolean killAfterSending;
    private boolean brokerAway;
    private boolean gone;
    private Runnable afterSending = () -> {};

    @Override
    public Optional<Content> original(Letter l) {
      return gone ? Optional.empty() : copy(l);
    }

    @Override
    public Optional<Content> copy(Letter l) {
      return Optional.of(new Content(new byte[] {1}, List.of(), new byte[] {2}));
    }

    @Override
    public long putBack(Letter l, Content content) {
      if (brokerAway) {
        throw new NotAcknowledged("away", new IllegalStateException());
      }
      sent.add(l.id() + "/" + l.attempt());
      afterSending.run();
      if (killAfterSending) {
        throw new Killed();
      }
      return 100;
    }
  }
}
