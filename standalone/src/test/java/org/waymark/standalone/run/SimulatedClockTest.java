package org.waymark.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SimulatedClockTest {
  private static final Instant APRIL = Instant.parse("2016-04-01T08:00:00Z");

  private final SimulatedClock clock = new SimulatedClock(APRIL);

  @Test
  void standsStillWhereItWasSet() {
    assertThat(clock.instant()).isEqualTo(APRIL).isEqualTo(clock.instant());
    Instant may = Instant.parse("2016-05-20T16:00:00Z");
    clock.standAt(may);
    assertThat(clock.instant()).isEqualTo(may);
    clock.standAt(APRIL);
    assertThat(clock.instant()).isEqualTo(APRIL);
  }

  @Test
  void aViewInAnotherZoneFollows() {
    var london = clock.withZone(ZoneId.of("Europe/London"));
    clock.standAt(Instant.parse("2016-06-30T23:30:00Z"));
    assertThat(LocalDate.now(london)).isEqualTo(LocalDate.of(2016, 7, 1));
    assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
  }

  @Test
  void keepsWholeMilliseconds() {
    clock.standAt(APRIL.plusNanos(1_999_999));
    assertThat(clock.instant()).isEqualTo(APRIL.plusMillis(1));
  }

  @Test
  void runsOnWhenToldWhatToFollow() {
    clock.follow(() -> APRIL.plusSeconds(5));
    assertThat(clock.instant()).isEqualTo(APRIL.plusSeconds(5));
  }
}
