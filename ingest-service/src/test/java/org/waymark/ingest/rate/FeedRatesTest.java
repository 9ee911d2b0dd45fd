package org.waymark.ingest.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.rate.FeedRates.Limit;
import org.waymark.ingest.rate.FeedRates.Refusal;
import org.waymark.ingest.rate.RateTerms.Allowance;

/** Each feed has its own share, and it grows back. */
class FeedRatesTest {
  private long nanos;
  private final FeedRates rates =
      new FeedRates(
          new RateTerms(
              new Allowance(60, 1000),
              Map.of("big", new Allowance(120, 0), "free", new Allowance(0, 0)),
              0),
          () -> nanos);

  @Test
  void aFeedMaySendItsMinuteAtOnceAndThenAsItGrowsBack() {
    for (int i = 0; i < 60; i++) {
      assertThat(rates.request("f")).isEmpty();
    }
    assertThat(rates.request("f")).contains(new Refusal(Limit.REQUESTS, 60, Duration.ofSeconds(1)));
    assertThat(rates.request("g")).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(rates.request("f")).isEmpty();
    assertThat(rates.request("f")).isPresent();
  }

  @Test
  void oneLargeBodyIsTakenAndTheNextWaits() {
    assertThat(rates.request("f")).isEmpty();
    rates.received("f", 3000);
    Refusal refusal = rates.request("f").orElseThrow();
    assertThat(refusal.limit()).isEqualTo(Limit.BYTES);
    assertThat(refusal.tryAgainAfter()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(121));
    pass(refusal.tryAgainAfter());
    assertThat(rates.request("f")).isEmpty();
  }

  @Test
  void someFeedsHaveAShareOfTheirOwnAndSomeNoBound() {
    for (int i = 0; i < 120; i++) {
      assertThat(rates.request("big")).isEmpty();
      rates.received("big", 1_000_000);
    }
    assertThat(rates.request("big")).isPresent();
    for (int i = 0; i < 10_000; i++) {
      assertThat(rates.request("free")).isEmpty();
    }
  }

  @Test
  void namesWithoutEndShareOneAllowance() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(rates.request("f" + i)).isEmpty();
    }
    for (int i = 0; i < 60; i++) {
      assertThat(rates.request("more" + i)).isEmpty();
    }
    assertThat(rates.request("another")).isPresent();
    assertThat(rates.request("f0")).isEmpty();
  }

  @Test
  void anAllowanceIsBounded() {
    assertThatThrownBy(() -> new Allowance(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Allowance(0, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    var most = new RateTerms(new Allowance(60_000_000_000L, 60_000_000_000L), Map.of(), 0);
    assertThat(new FeedRates(most, () -> nanos).request("f")).isEmpty();
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }
}
