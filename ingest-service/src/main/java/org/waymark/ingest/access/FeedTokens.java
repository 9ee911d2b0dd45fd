package org.waymark.ingest.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes, lists, rotates and revokes the tokens of feeds. */
public final class FeedTokens {
  private static final int MOST_ALIVE = 100;

  private static final int MOST_LISTED = 500;
  private static final int MOST_SECRETS = 4;

  /** How it ended. */
  public sealed interface Result {
    /** A secret in clear, which nobody will see again. */
    record Made(String secret, AccessToken kept) implements Result {
      @Override
      public String toString() {
        return "Made[" + kept.id() + "]";
      }
    }

    /** The feed has no such token. */
    record Unknown() implements Result {}

    /** The token was revoked, or all its secrets have expired. */
    record Ended() implements Result {}

    /** The feed has as many as it may have alive. */
    record TooMany(int most) implements Result {}

    /** The token has as many secrets as can overlap. */
    record Overlapping(int most) implements Result {}

    /** The end asked for is not ahead, or too far ahead. */
    record WrongEnd(Instant latest) implements Result {}

    /** The overlap asked for is too long. */
    record WrongOverlap(Duration longest) implements Result {}

    /** Somebody else has changed the token at the same moment. */
    record Busy() implements Result {}
  }

  private final Tokens tokens;
  private final Clock clock;
  private final TokenTerms terms;
  private final Secrets secrets = new Secrets();

  public FeedTokens(Tokens tokens, Clock clock, TokenTerms terms) {
    this.tokens = tokens;
    this.clock = clock;
    this.terms = terms;
  }

  /** A feed's tokens, the newest first, revoked and expired ones too. */
  public List<AccessToken> of(String feed) {
    return tokens.ofFeed(feed, MOST_LISTED);
  }

  /** Makes a token for a feed. */
  public Result issue(String feed, String name, Scope scope, @Nullable Instant expires) {
    Instant now = now();
    if (isWrong(expires, now)) {
      return new Result.WrongEnd(now.plus(terms.longestLife()));
    }
    long alive = of(feed).stream().filter(token -> token.isAlive(now)).count();
    if (alive >= MOST_ALIVE) {
      return new Result.TooMany(MOST_ALIVE);
    }
    String clear = secrets.token();
    var first = List.of(secret(clear, expires, now));
    var kept = new AccessToken(secrets.id(), name, feed, scope, now, first, null, null, 0);
    tokens.add(kept);
    return new Result.Made(clear, kept);
  }

  /** Gives a token a new secret; those before are taken until the overlap ends. */
  public Result rotate(
      String feed, String id, @Nullable Instant expires, @Nullable Duration overlap) {
    Instant now = now();
    if (isWrong(expires, now)) {
      return new Result.WrongEnd(now.plus(terms.longestLife()));
    }
    Duration wanted = overlap == null ? terms.overlap() : overlap;
    if (wanted.isNegative() || wanted.compareTo(terms.longestOverlap()) > 0) {
      return new Result.WrongOverlap(terms.longestOverlap());
    }
    Optional<AccessToken> known = find(feed, id);
    return known.isEmpty() ? new Result.Unknown() : rotate(known.get(), expires, now, wanted);
  }

  private Result rotate(
      AccessToken token, @Nullable Instant expires, Instant now, Duration overlap) {
    if (!token.isAlive(now)) {
      return new Result.Ended();
    }
    if (token.goodSecrets(now) >= MOST_SECRETS) {
      return new Result.Overlapping(MOST_SECRETS);
    }
    String clear = secrets.token();
    AccessToken changed = token.rotated(secret(clear, expires, now), now.plus(overlap));
    return tokens.replace(changed) ? new Result.Made(clear, changed) : new Result.Busy();
  }

  /**
   * Ends a token with all its secrets, for good. Doing it again changes nothing.
   *
   * @return the token as it is then; nothing where the feed has no such token
   */
  public Optional<AccessToken> revoke(String feed, String id) {
    Optional<AccessToken> known = find(feed, id);
    while (known.isPresent() && known.get().revokedAt() == null) {
      tokens.replace(known.get().revoked(now()));
      known = find(feed, id);
    }
    return known;
  }

  private Optional<AccessToken> find(String feed, String id) {
    return tokens.byId(id).filter(token -> token.feed().equals(feed));
  }

  private AccessToken.Secret secret(String clear, @Nullable Instant expires, Instant now) {
    Instant end = expires == null ? now.plus(terms.life()) : expires;
    return new AccessToken.Secret(Secrets.hash(clear), now, end);
  }

  private boolean isWrong(@Nullable Instant expires, Instant now) {
    return expires != null
        && (!expires.isAfter(now) || expires.isAfter(now.plus(terms.longestLife())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
