package org.waymark.ingest.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.Audit;

/**
 * Makes, lists, rotates and revokes the tokens of feeds. Each change is in the audit trail before
 * its answer is given: a secret whose making could not be written down is never shown to anybody.
 */
public final class FeedTokens {
  private static final String DONE = "done";
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
  private final Audit audit;
  private final Clock clock;
  private final TokenTerms terms;
  private final Secrets secrets = new Secrets();

  public FeedTokens(Tokens tokens, Audit audit, Clock clock, TokenTerms terms) {
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
    this.terms = terms;
  }

  /** A feed's tokens, the newest first, revoked and expired ones too. */
  public List<AccessToken> of(String feed) {
    return tokens.ofFeed(feed, MOST_LISTED);
  }

  /**
   * Makes a token for a feed.
   *
   * @param by who asks for it
   */
  public Result issue(String by, String feed, String name, Scope scope, @Nullable Instant expires) {
    Instant now = now();
    if (isWrong(expires, now)) {
      return new Result.WrongEnd(now.plus(terms.longestLife()));
    }
    if (of(feed).stream().filter(token -> token.isAlive(now)).count() >= MOST_ALIVE) {
      return new Result.TooMany(MOST_ALIVE);
    }
    String clear = secrets.token();
    var first = List.of(secret(clear, expires, now));
    var kept = new AccessToken(secrets.id(), name, feed, scope, now, first, null, null, 0);
    tokens.add(kept);
    audit.record(by, Action.TOKEN_MADE, subject(kept), DONE, told(kept));
    return new Result.Made(clear, kept);
  }

  /**
   * Gives a token a new secret; those before are taken until the overlap ends.
   *
   * @param by who asks for it
   */
  public Result rotate(
      String by, String feed, String id, @Nullable Instant expires, @Nullable Duration overlap) {
    Instant now = now();
    if (isWrong(expires, now)) {
      return new Result.WrongEnd(now.plus(terms.longestLife()));
    }
    Duration wanted = overlap == null ? terms.overlap() : overlap;
    if (wanted.isNegative() || wanted.compareTo(terms.longestOverlap()) > 0) {
      return new Result.WrongOverlap(terms.longestOverlap());
    }
    Optional<AccessToken> known = find(feed, id);
    if (known.isEmpty()) {
      return new Result.Unknown();
    }
    String clear = secrets.token();
    return rotate(by, known.get(), clear, secret(clear, expires, now), now.plus(wanted));
  }

  private Result rotate(
      String by, AccessToken token, String clear, AccessToken.Secret fresh, Instant overlapEnds) {
    Instant now = fresh.createdAt();
    if (!token.isAlive(now)) {
      return new Result.Ended();
    }
    if (token.goodSecrets(now) >= MOST_SECRETS) {
      return new Result.Overlapping(MOST_SECRETS);
    }
    AccessToken changed = token.rotated(fresh, overlapEnds);
    if (!tokens.replace(changed)) {
      return new Result.Busy();
    }
    audit.record(by, Action.TOKEN_ROTATED, subject(changed), DONE, told(changed));
    return new Result.Made(clear, changed);
  }

  /**
   * Ends a token with all its secrets, for good. Doing it again changes nothing but says so in the
   * audit trail, so that a revocation is there even where the first entry could not be written.
   *
   * @param by who asks for it
   * @return the token as it is then; nothing where the feed has no such token
   */
  public Optional<AccessToken> revoke(String by, String feed, String id) {
    Optional<AccessToken> known = find(feed, id);
    String outcome = "unchanged";
    while (known.isPresent() && known.get().revokedAt() == null) {
      outcome = tokens.replace(known.get().revoked(now())) ? DONE : outcome;
      known = find(feed, id);
    }
    if (known.isPresent()) {
      audit.record(by, Action.TOKEN_REVOKED, subject(known.get()), outcome, told(known.get()));
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

  private static String subject(AccessToken token) {
    return "token/" + token.id();
  }

  private static String told(AccessToken token) {
    String bound = token.scope().equals(Scope.WHOLE_FEED) ? "" : ", for a part of it";
    return "feed %s%s, name '%s', expires %s"
        .formatted(token.feed(), bound, token.name(), token.expires());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
