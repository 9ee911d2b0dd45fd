package org.waymark.ingest.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Wrong tokens, by where they come from. */
class AttemptsTest {
  private long nanos;
  private final Attempts attempts = new Attempts(60, () -> nanos);

  @Test
  void afterTooManyOnlyWhatWasRightBeforeIsHeardFromThere() {
    attempts.wasRight("10.0.0.1", "good");
    guess("10.0.0.1", 60);
    assertThat(attempts.notHeardFor("10.0.0.1", "guess")).isEqualTo(Duration.ofSeconds(1));
    assertThat(attempts.notHeardFor("10.0.0.1", "good")).isZero();
    assertThat(attempts.notHeardFor("10.0.0.2", "guess")).isZero();
    nanos += Duration.ofSeconds(1).toNanos();
    assertThat(attempts.notHeardFor("10.0.0.1", "guess")).isZero();
  }

  @Test
  void whatIsRightElsewhereCannotBeGuessedFromHere() {
    attempts.wasRight("10.0.0.2", "good");
    guess("10.0.0.1", 60);
    assertThat(attempts.notHeardFor("10.0.0.1", "good")).isPositive();
  }

  @Test
  void aNetworkOfIpv6IsOneAddress() {
    for (int i = 0; i < 60; i++) {
      attempts.wasWrong("2001:db8:1:2::" + Integer.toHexString(i + 1));
    }
    assertThat(attempts.notHeardFor("2001:db8:1:2:ffff::1", "guess")).isPositive();
    assertThat(attempts.notHeardFor("2001:db8:1:3::1", "guess")).isZero();
    assertThat(Addresses.network("not:an:address")).isEqualTo("not:an:address");
    assertThat(Addresses.network("::ffff:10.0.0.1")).isEqualTo("::ffff:10.0.0.1");
  }

  @Test
  void addressesWithoutEndDoNotFillTheMemory() {
    guess("10.0.0.1", 60);
    for (int i = 0; i < 10_000; i++) {
      attempts.wasWrong("host-" + i);
    }
    assertThat(attempts.notHeardFor("10.0.0.1", "guess")).isZero();
    for (int i = 0; i < 10_001; i++) {
      attempts.wasRight("10.0.0.1", "good-" + i);
    }
    guess("10.0.0.1", 60);
    assertThat(attempts.notHeardFor("10.0.0.1", "good-10000")).isZero();
    assertThat(attempts.notHeardFor("10.0.0.1", "good-0")).isPositive();
  }

  @Test
  void zeroIsNoBound() {
    var free = new Attempts(0, () -> nanos);
    for (int i = 0; i < 1000; i++) {
      free.wasWrong("10.0.0.1");
    }
    assertThat(free.notHeardFor("10.0.0.1", "guess")).isZero();
  }

  private void guess(String address, int times) {
    for (int i = 0; i < times; i++) {
      attempts.wasWrong(address);
    }
  }
}
