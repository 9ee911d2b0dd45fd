package org.waymark.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final long MEGA = 1024 * 1024;
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void whoFindsNoPlaceInTimeIsTurnedAway() throws Exception {
    var places = places(1, 1, SHORT);
    try (var first = places.take(0)) {
      assertThat(places.inFlight()).isEqualTo(1);
      assertThatThrownBy(() -> places.take(0))
          .isInstanceOfSatisfying(
              NoRoom.class, none -> assertThat(none.what()).isEqualTo(NoRoom.Of.REQUESTS));
      first.close();
    }
    assertThat(places.inFlight()).isZero();
    places.take(0).close();
  }

  @Test
  void whoWaitsIsLetInOnceAPlaceIsFree() throws Exception {
    var places = places(1, 1, LONG);
    var first = places.take(0);
    var second = CompletableFuture.supplyAsync(() -> taken(places));
    await().until(() -> places.waiting() == 1);
    assertThatThrownBy(() -> places.take(0)).isInstanceOf(NoRoom.class);
    first.close();
    second.join().close();
    assertThat(places.waiting()).isZero();
    assertThat(places.inFlight()).isZero();
  }

  @Test
  void roomOnDiskIsBoundedAndWhoNeedsNoneIsLetIn() throws Exception {
    var places = places(10, 10, SHORT);
    try (var large = places.take(3 * MEGA)) {
      assertThat(places.onDisk()).isEqualTo(3 * MEGA);
      assertThatThrownBy(() -> places.take(2 * MEGA))
          .isInstanceOfSatisfying(
              NoRoom.class, none -> assertThat(none.what()).isEqualTo(NoRoom.Of.DISK));
      places.take(0).close();
      places.take(MEGA).close();
      assertThat(places.onDisk()).isEqualTo(3 * MEGA);
      large.close();
      large.close();
    }
    assertThat(places.onDisk()).isZero();
    places.take(99 * MEGA).close();
  }

  @Test
  void roomIsReachedForAStepAtATimeAndGivenBackTogether() throws Exception {
    var places = places(10, 10, SHORT);
    try (var growing = places.take(0);
        var other = places.take(2 * MEGA)) {
      growing.reach(1);
      assertThat(places.onDisk()).isBetween(3 * MEGA, 3 * MEGA + 64 * 1024);
      long before = places.onDisk();
      growing.reach(MEGA);
      assertThat(places.onDisk()).isEqualTo(before);
      assertThatThrownBy(() -> growing.reach(3 * MEGA))
          .isInstanceOfSatisfying(
              NoRoom.class, none -> assertThat(none.what()).isEqualTo(NoRoom.Of.DISK));
      other.close();
      growing.reach(99 * MEGA);
      assertThat(places.onDisk()).isEqualTo(4 * MEGA);
    }
    assertThat(places.onDisk()).isZero();
  }

  @Test
  void roomIsGivenBackWhereThereIsNoPlace() throws Exception {
    var places = places(1, 10, SHORT);
    try (var only = places.take(0)) {
      assertThatThrownBy(() -> places.take(MEGA)).isInstanceOf(NoRoom.class);
      assertThat(places.onDisk()).isZero();
      assertThat(only).isNotNull();
    }
  }

  @Test
  void aBodyMayTakeTheGraceAndThenMustKeepPace() {
    var time = new AtomicLong();
    var pace = new Pace(terms(1, 1, SHORT), time::get);
    time.set(Duration.ofSeconds(10).toNanos());
    assertThat(pace.isTooSlow(0)).isFalse();
    time.set(Duration.ofSeconds(12).toNanos());
    assertThat(pace.isTooSlow(1999)).isTrue();
    assertThat(pace.isTooSlow(2000)).isFalse();
  }

  private static Places.Place taken(Places places) {
    try {
      return places.take(0);
    } catch (NoRoom none) {
      throw new IllegalStateException(none);
    }
  }

  private static Places places(int requests, int waiting, Duration longest) {
    return new Places(terms(requests, waiting, longest));
  }

  private static LoadTerms terms(int requests, int waiting, Duration longest) {
    return new LoadTerms(requests, waiting, longest, 4 * MEGA, Duration.ofSeconds(10), 1000);
  }
}
