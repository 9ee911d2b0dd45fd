package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens are remembered for a few seconds, and no longer than they hold. */
class RememberedTokensTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");

  private final TokensInMemory store = new TokensInMemory();
  private long nanos = Long.MAX_VALUE - 10;
  private final RememberedTokens tokens = new RememberedTokens(store, () -> nanos);

  @Test
  void theStoreIsAskedOnceInFiveSeconds() {
    tokens.add(token("a"));
    for (int i = 0; i < 10; i++) {
      assertThat(tokens.byHash("hash-a")).isPresent();
    }
    assertThat(store.lookUps).isEqualTo(1);
    nanos += RememberedTokens.KEPT.toNanos();
    assertThat(tokens.byHash("hash-a")).isPresent();
    assertThat(store.lookUps).isEqualTo(2);
  }

  @Test
  void whatIsUnknownIsAskedForEveryTime() {
    assertThat(tokens.byHash("hash-a")).isEmpty();
    tokens.add(token("a"));
    assertThat(tokens.byHash("hash-a")).isPresent();
  }

  @Test
  void aChangeHoldsAtOnce() {
    tokens.add(token("a"));
    tokens.byHash("hash-a");
    assertThat(tokens.replace(token("a").revoked(NOW))).isTrue();
    assertThat(tokens.byHash("hash-a").orElseThrow().revokedAt()).isEqualTo(NOW);
    tokens.used("a", NOW);
    assertThat(tokens.byHash("hash-a").orElseThrow().lastUsed()).isEqualTo(NOW);
  }

  @Test
  void neverMoreThanAThousandAreRemembered() {
    for (int i = 0; i <= 1000; i++) {
      tokens.add(token("t" + i));
      tokens.byHash("hash-t" + i);
    }
    int before = store.lookUps;
    tokens.byHash("hash-t0");
    assertThat(store.lookUps).isEqualTo(before + 1);
  }

  private static AccessToken token(String id) {
    var secret = new AccessToken.Secret("hash-" + id, NOW, NOW.plusSeconds(3600));
    return new AccessToken(id, "who", "f", Scope.WHOLE_FEED, NOW, List.of(secret), null, null, 0);
  }
}
