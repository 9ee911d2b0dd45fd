package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.access.FeedTokens.Result;
import org.waymark.ingest.audit.Action;

/** The life of a feed's token, from being made to its end. */
class FeedTokensTest {
  private static final TokenTerms TERMS =
      new TokenTerms(
          Duration.ofDays(400), Duration.ofDays(800), Duration.ofDays(7), Duration.ofDays(30));

  private Instant now = Instant.parse("2016-11-07T09:00:00Z");
  private final Clock clock = clock(() -> now);
  private final List<String> written = new ArrayList<>();
  private boolean auditIsAway;
  private final TokensInMemory store = new TokensInMemory();
  private final FeedTokens tokens = new FeedTokens(store, this::write, clock, TERMS);
  private final Access access = new Access(store, clock, "boss");

  @Test
  void aTokenIsKnownUntilItExpires() {
    Result.Made made = made("f", null);
    var scope = new Scope(Set.of("visits"), Set.of());
    var bound = (Result.Made) tokens.issue("boss", "f", "Mosaic", scope, now.plusSeconds(60));
    assertThat(access.caller(made.secret()))
        .contains(new Caller.Sender("who", Set.of("f"), Scope.WHOLE_FEED, made.kept().id()));
    assertThat(access.caller(bound.secret()).orElseThrow().scope()).isEqualTo(scope);
    pass(Duration.ofSeconds(60));
    assertThat(access.caller(bound.secret())).isEmpty();
    pass(Duration.ofDays(400).minusSeconds(61));
    assertThat(access.caller(made.secret())).isPresent();
    pass(Duration.ofSeconds(1));
    assertThat(access.caller(made.secret())).isEmpty();
  }

  @Test
  void everyChangeIsWrittenDownBeforeItIsAnswered() {
    Result.Made made = made("f", null);
    tokens.rotate("boss", "f", made.kept().id(), null, null);
    tokens.revoke("boss", "f", made.kept().id());
    tokens.revoke("boss", "f", made.kept().id());
    String token = "boss %s token/" + made.kept().id() + " %s";
    assertThat(written)
        .containsExactly(
            token.formatted("token.made", "done"),
            token.formatted("token.rotated", "done"),
            token.formatted("token.revoked", "done"),
            token.formatted("token.revoked", "unchanged"));
    auditIsAway = true;
    assertThatThrownBy(() -> made("f", null)).hasMessage("away");
    auditIsAway = false;
    assertThat(tokens.of("f")).hasSize(2);
  }

  @Test
  void neitherTheSecretNorItsTraceIsKeptOrPrinted() {
    Result.Made made = made("f", null);
    assertThat(made.toString()).doesNotContain(made.secret());
    assertThat(made.kept().toString()).doesNotContain(made.secret());
    assertThat(made.kept().id()).matches("tk_[A-Za-z0-9_-]{16}");
    assertThat(made.secret()).matches("wm_[A-Za-z0-9_-]{43}").doesNotContain(made.kept().id());
  }

  @Test
  void afterARotationBothSecretsHoldUntilTheOverlapEnds() {
    Result.Made first = made("f", null);
    var second =
        (Result.Made) tokens.rotate("boss", "f", first.kept().id(), null, Duration.ofDays(2));
    assertThat(second.kept().id()).isEqualTo(first.kept().id());
    assertThat(second.kept().replacedUntil(now)).isEqualTo(now.plus(Duration.ofDays(2)));
    pass(Duration.ofDays(2).minusSeconds(1));
    assertThat(access.caller(first.secret())).isEqualTo(access.caller(second.secret()));
    pass(Duration.ofSeconds(1));
    assertThat(access.caller(first.secret())).isEmpty();
    assertThat(access.caller(second.secret())).isPresent();
    assertThat(store.byId(first.kept().id()).orElseThrow().replacedUntil(now)).isNull();
  }

  @Test
  void anOverlapNeverLengthensALifeAndCanBeNone() {
    Result.Made first = made("f", now.plusSeconds(60));
    var second = (Result.Made) tokens.rotate("boss", "f", first.kept().id(), null, null);
    pass(Duration.ofSeconds(60));
    assertThat(access.caller(first.secret())).isEmpty();
    var third = (Result.Made) tokens.rotate("boss", "f", first.kept().id(), null, Duration.ZERO);
    assertThat(access.caller(second.secret())).isEmpty();
    assertThat(access.caller(third.secret())).isPresent();
  }

  @Test
  void fewSecretsOverlapAtOnce() {
    Result.Made first = made("f", null);
    for (int i = 0; i < 3; i++) {
      assertThat(tokens.rotate("boss", "f", first.kept().id(), null, null))
          .isInstanceOf(Result.Made.class);
    }
    assertThat(tokens.rotate("boss", "f", first.kept().id(), null, null))
        .isEqualTo(new Result.Overlapping(4));
    pass(Duration.ofDays(7));
    assertThat(tokens.rotate("boss", "f", first.kept().id(), null, null))
        .isInstanceOf(Result.Made.class);
  }

  @Test
  void aRevokedTokenEndsAtOnceWithAllItsSecretsAndForGood() {
    Result.Made first = made("f", null);
    var second = (Result.Made) tokens.rotate("boss", "f", first.kept().id(), null, null);
    Caller known = access.caller(first.secret()).orElseThrow();
    assertThat(access.isStillKnown(known)).isTrue();
    AccessToken revoked = tokens.revoke("boss", "f", first.kept().id()).orElseThrow();
    assertThat(tokens.revoke("boss", "f", first.kept().id())).contains(revoked);
    assertThat(access.caller(first.secret())).isEmpty();
    assertThat(access.caller(second.secret())).isEmpty();
    assertThat(access.isStillKnown(known)).isFalse();
    assertThat(tokens.rotate("boss", "f", first.kept().id(), null, null))
        .isEqualTo(new Result.Ended());
  }

  @Test
  void aTokenIsReachedThroughItsOwnFeedOnly() {
    Result.Made first = made("f", null);
    assertThat(tokens.revoke("boss", "g", first.kept().id())).isEmpty();
    assertThat(tokens.rotate("boss", "g", first.kept().id(), null, null))
        .isEqualTo(new Result.Unknown());
    assertThat(tokens.of("g")).isEmpty();
    assertThat(tokens.of("f")).containsExactly(first.kept());
  }

  @Test
  void whatIsAskedForIsBounded() {
    String id = made("f", null).kept().id();
    assertThat(tokens.issue("boss", "f", "who", Scope.WHOLE_FEED, now))
        .isInstanceOf(Result.WrongEnd.class);
    assertThat(tokens.issue("boss", "f", "who", Scope.WHOLE_FEED, now.plus(Duration.ofDays(801))))
        .isInstanceOf(Result.WrongEnd.class);
    assertThat(tokens.rotate("boss", "f", id, now, null)).isInstanceOf(Result.WrongEnd.class);
    for (Duration wrong : new Duration[] {Duration.ofDays(31), Duration.ofSeconds(-1)}) {
      assertThat(tokens.rotate("boss", "f", id, null, wrong))
          .isInstanceOf(Result.WrongOverlap.class);
    }
    for (int i = 1; i < 100; i++) {
      assertThat(made("f", null)).isNotNull();
    }
    assertThat(tokens.issue("boss", "f", "who", Scope.WHOLE_FEED, null))
        .isEqualTo(new Result.TooMany(100));
    assertThatThrownBy(
            () -> new TokenTerms(Duration.ZERO, TERMS.life(), TERMS.overlap(), TERMS.overlap()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void useIsNotedOnceAnHour() {
    Result.Made made = made("f", null);
    access.caller(made.secret());
    Instant first = now;
    pass(Duration.ofHours(1));
    access.caller(made.secret());
    assertThat(store.byId(made.kept().id()).orElseThrow().lastUsed()).isEqualTo(first);
    pass(Duration.ofSeconds(1));
    access.caller(made.secret());
    assertThat(store.uses).isEqualTo(2);
  }

  @Test
  void whatCannotBeATokenIsNotLookedUp() {
    assertThat(access.caller("boss")).contains(new Caller.Admin("admin"));
    for (String wrong :
        new String[] {"", "wm_", "wm_" + "x".repeat(44), "x".repeat(100_000), "wm_$where"}) {
      assertThat(access.caller(wrong)).isEmpty();
    }
    assertThat(store.lookUps).isZero();
    assertThat(access.caller("wm_" + "x".repeat(43))).isEmpty();
    assertThat(store.lookUps).isEqualTo(1);
    assertThat(new Access(store, clock, " ").caller(" ")).isEmpty();
  }

  private Result.Made made(String feed, @Nullable Instant expires) {
    return (Result.Made) tokens.issue("boss", feed, "who", Scope.WHOLE_FEED, expires);
  }

  private void write(String actor, Action action, String subject, String outcome, String detail) {
    if (auditIsAway) {
      throw new IllegalStateException("away");
    }
    assertThat(detail).contains("feed f");
    written.add("%s %s %s %s".formatted(actor, action.word(), subject, outcome));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static Clock clock(InstantSource source) {
    return source.withZone(ZoneOffset.UTC);
  }
}
