package org.waymark.indicator.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.notification.mongo.MongoNotices;
import org.waymark.indicator.notification.mongo.MongoParcels;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** Nothing is sent twice by itself and nothing is lost in silence, on every store. */
@EachMongoBackend
class DispatchTest {
  private static final String ADDRESS = "older-people@example.org";

  private final MongoBackend backend;
  private final Moving clock = new Moving(Instant.parse("2016-11-07T09:00:00Z"));
  private final Deque<Attempt> answers = new ArrayDeque<>();
  private final List<Parcel> sent = new ArrayList<>();
  private MongoClient client;
  private MongoParcels parcels;
  private MongoNotices notices;
  private Digests digests;
  private Dispatch dispatch;

  DispatchTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    MongoDatabase database = client.getDatabase(backend.freshDatabase(getClass()));
    parcels = new MongoParcels(() -> database);
    notices = new MongoNotices(() -> database);
    parcels.createIndexes();
    notices.createIndexes();
    digests = new Digests(notices, parcels, () -> "Fenshire", LocalTime.of(7, 30), clock);
    dispatch = dispatch(Parcel.Channel.MAIL);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  private Dispatch dispatch(Parcel.Channel channel) {
    var terms = new Dispatch.Terms(3, Duration.ofMinutes(1), Duration.ofMinutes(10));
    Sender sender =
        new Sender() {
          @Override
          public Parcel.Channel channel() {
            return channel;
          }

          @Override
          public Attempt send(Parcel parcel) {
            sent.add(parcel);
            return answers.isEmpty() ? new Attempt.Taken() : answers.pop();
          }
        };
    return new Dispatch(parcels, notices, List.of(sender), terms, clock);
  }

  @Test
  void aDayHasOneDigestWithEverythingThatIsNew() {
    note("a", "Delayed transfers: off track (October 2016)");
    note("b", "Visits: overdue (October 2016)");
    note("a", "Delayed transfers: off track (October 2016)");
    round();
    note("c", "Visits: on track (October 2016)");
    round();

    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().subject()).isEqualTo("2 indicators moved – 7 November 2016");
    assertThat(sent.getFirst().body())
        .contains("Delayed transfers: off track", "Visits: overdue", "Fenshire")
        .doesNotContain("Visits: on track");

    clock.at("2016-11-08T07:29:59Z");
    round();
    assertThat(sent).hasSize(1);
    clock.at("2016-11-08T07:30:00Z");
    round();
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().subject())
        .isEqualTo("Visits: on track (October 2016) – 8 November 2016");
  }

  @Test
  void whatIsRefusedIsTriedAgainLaterAndLaterAndThenGivenUp() {
    note("a", "One");
    for (int i = 0; i < 3; i++) {
      answers.add(new Attempt.Refused("it answered 500"));
    }
    round();
    round();
    assertThat(sent).hasSize(1);
    clock.pass(Duration.ofMinutes(1));
    round();
    clock.pass(Duration.ofMinutes(1));
    round();
    assertThat(sent).hasSize(2);
    clock.pass(Duration.ofMinutes(1));
    round();
    assertThat(sent).hasSize(3);
    clock.pass(Duration.ofDays(1));
    round();
    assertThat(sent).hasSize(3);
    Parcel dead = only(Parcel.State.DEAD);
    assertThat(dead.reason()).isEqualTo("it answered 500");
    assertThat(dead.attempts()).isEqualTo(3);
  }

  @Test
  void anUnknownOutcomeIsShownAndSentAgainOnlyByAPerson() {
    note("a", "One");
    answers.add(new Attempt.Unsure("the connection broke"));
    round();
    clock.pass(Duration.ofDays(2));
    round();
    assertThat(sent).hasSize(1);

    assertThat(dispatch.again(only(Parcel.State.UNKNOWN))).isTrue();
    round();
    assertThat(sent).hasSize(2);
    assertThat(dispatch.again(only(Parcel.State.SENT))).isFalse();
  }

  @Test
  void aClaimWhoseOwnerDiedIsOfUnknownOutcomeAndItsNoticesAreNotToldTwice() {
    note("a", "One");
    digests.make();
    Parcel waiting = only(Parcel.State.WAITING);
    assertThat(parcels.replace(waiting, waiting.claimed(clock.instant()))).isTrue();

    clock.pass(Duration.ofMinutes(11));
    round();
    clock.pass(Duration.ofDays(1));
    round();

    assertThat(sent).isEmpty();
    assertThat(only(Parcel.State.UNKNOWN).reason()).contains("ended before");
  }

  @Test
  void ofTwoThatClaimOneSends() {
    note("a", "One");
    digests.make();
    Parcel waiting = only(Parcel.State.WAITING);
    assertThat(parcels.replace(waiting, waiting.claimed(clock.instant()))).isTrue();
    assertThat(parcels.replace(waiting, waiting.claimed(clock.instant()))).isFalse();
  }

  private void note(String event, String heading) {
    notices.add(List.of(new Notice(ADDRESS, event, heading, "Because.", clock.instant())));
  }

  private void round() {
    digests.make();
    dispatch.run();
  }

  private Parcel only(Parcel.State state) {
    List<Parcel> all = parcels.in(state, clock.instant(), 10);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** Stands still until it is moved. */
  private static final class Moving extends Clock {
    private Instant now;

    Moving(Instant now) {
      this.now = now;
    }

    void at(String instant) {
      now = Instant.parse(instant);
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
