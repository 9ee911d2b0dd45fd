package org.waymark.ingest.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.ingest.deadletter.Letter.State;
import org.waymark.ingest.deadletter.mongo.MongoLetters;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** What keeps letters promises this, on every store. */
@EachMongoBackend
class LettersContractTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");

  private final MongoBackend backend;
  private MongoClient client;
  private MongoLetters letters;
  private ReceiveLetters receive;

  LettersContractTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    letters = new MongoLetters(new MongoTemplate(client, backend.freshDatabase(getClass())));
    letters.createIndexes();
    receive = new ReceiveLetters(letters);
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void aLetterIsKeptWholeThroughItsLife() {
    Letter fresh = Letter.of(death("indicator", 5, 0, null));
    assertThat(letters.insert(fresh)).isTrue();
    assertThat(letters.insert(fresh)).isFalse();
    assertThat(letters.byId(fresh.id())).contains(fresh);
    Letter claimed = fresh.replaying(NOW.plusSeconds(60));
    assertThat(letters.replace(claimed)).isTrue();
    assertThat(letters.byId(fresh.id())).contains(claimed);
    Letter over = claimed.ended(State.REPLAYED, new Letter.Ended("boss", NOW, null, 9L));
    assertThat(letters.replace(over)).isTrue();
    assertThat(letters.byId(fresh.id())).contains(over);
  }

  @Test
  void ofTwoChangesAtOnceOneHolds() {
    Letter fresh = Letter.of(death("indicator", 5, 0, null));
    letters.insert(fresh);
    assertThat(letters.replace(fresh.replaying(NOW))).isTrue();
    assertThat(letters.replace(fresh.claimed(NOW))).isFalse();
    assertThat(letters.byId(fresh.id()).orElseThrow().state()).isEqualTo(State.REPLAYING);
  }

  @Test
  void theSameDeadLetterReadAgainChangesNothing() {
    var death = death("indicator", 5, 0, null);
    receive.receive(death);
    Letter first = letters.byId(death.id()).orElseThrow();
    receive.receive(death);
    assertThat(letters.byId(death.id())).contains(first);
    assertThat(first.times()).isEqualTo(1);
  }

  @Test
  void aRecordPutAsideTwiceIsOneLetterAndStaysAsItIs() {
    var death = death("indicator", 5, 0, null);
    receive.receive(death);
    Letter open = letters.byId(death.id()).orElseThrow();
    Letter claimed = open.claimed(NOW);
    letters.replace(claimed);
    letters.replace(claimed.ended(State.DISCARDED, new Letter.Ended("boss", NOW, "no", null)));
    receive.receive(death("indicator", 5, 1, null));
    Letter after = letters.byId(death.id()).orElseThrow();
    assertThat(after.state()).isEqualTo(State.DISCARDED);
    assertThat(after.times()).isEqualTo(2);
    assertThat(letters.find(all(10))).hasSize(1);
  }

  @Test
  void aRecordThatDiesAgainAfterItsReplayOpensItsLetter() {
    var death = death("indicator", 5, 0, null);
    receive.receive(death);
    Letter claimed = letters.byId(death.id()).orElseThrow().replaying(NOW);
    letters.replace(claimed);
    letters.replace(claimed.ended(State.REPLAYED, new Letter.Ended("boss", NOW, null, 9L)));
    receive.receive(death("indicator", 9, 1, new Death.Replay(death.id(), 1)));
    Letter again = letters.byId(death.id()).orElseThrow();
    assertThat(again.state()).isEqualTo(State.OPEN);
    assertThat(again.place().offset()).isEqualTo(9);
    assertThat(again.ended()).isNull();
  }

  @Test
  void anEarlierReplayThatDiesLateDoesNotOpenWhatALaterOneSettled() {
    var death = death("indicator", 5, 0, null);
    receive.receive(death);
    Letter second = letters.byId(death.id()).orElseThrow().replaying(NOW);
    letters.replace(second);
    second = second.replaying(NOW);
    letters.replace(second);
    letters.replace(second.ended(State.REPLAYED, new Letter.Ended("boss", NOW, null, 9L)));
    receive.receive(death("indicator", 8, 1, new Death.Replay(death.id(), 1)));
    assertThat(letters.byId(death.id()).orElseThrow().state()).isEqualTo(State.REPLAYED);
  }

  @Test
  void lettersAreFoundByWhatTheyAreNewestFirst() {
    receive.receive(death("indicator", 1, 0, null));
    receive.receive(death("reporting", 2, 1, null));
    receive.receive(death("indicator", 3, 2, null));
    assertThat(letters.find(all(2))).extracting(Letter::number).containsExactly(2L, 1L);
    var next = new Letters.Wanted(Set.of(), null, null, 1L, 2);
    assertThat(letters.find(next)).extracting(Letter::number).containsExactly(0L);
    var some = new Letters.Wanted(Set.of(State.OPEN), "indicator", "waymark.inputs", null, 9);
    assertThat(letters.find(some)).extracting(Letter::number).containsExactly(2L, 0L);
    assertThat(letters.find(new Letters.Wanted(Set.of(State.REPLAYED), null, null, null, 9)))
        .isEmpty();
    assertThat(letters.find(new Letters.Wanted(Set.of(), null, "waymark.cuts", null, 9))).isEmpty();
  }

  @Test
  void whatIsNotDealtWithIsCountedByService() {
    assertThat(letters.unsettled()).isEmpty();
    assertThat(letters.next()).isZero();
    for (int i = 0; i < 4; i++) {
      receive.receive(death(i < 3 ? "indicator" : "reporting", i, i, null));
    }
    List<Letter> found = letters.find(all(9));
    Letter replaying = found.getLast().replaying(NOW);
    letters.replace(replaying);
    Letter over = found.get(1).claimed(NOW);
    letters.replace(over);
    letters.replace(over.ended(State.DISCARDED, new Letter.Ended("boss", NOW, "no", null)));
    assertThat(letters.unsettled()).isEqualTo(Map.of("indicator", 2L, "reporting", 1L));
    assertThat(letters.next()).isEqualTo(4);
  }

  private static Letters.Wanted all(int most) {
    return new Letters.Wanted(Set.of(), null, null, null, most);
  }

  private static Death death(String service, long offset, long number, Death.Replay replay) {
    var place = new Place("waymark.inputs", 2, offset);
    return new Death(service, "no type", place, number, NOW, 7, replay);
  }
}
