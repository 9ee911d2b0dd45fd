package org.waymark.ingest.access;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who comes with a token of ours. */
public final class Access {
  private static final Duration NOTED_AGAIN_AFTER = Duration.ofHours(1);

  private final Tokens tokens;
  private final Clock clock;
  private final byte @Nullable [] adminHash;

  /**
   * @param adminToken may do everything; blank: nobody may
   */
  public Access(Tokens tokens, Clock clock, String adminToken) {
    this.tokens = tokens;
    this.clock = clock;
    this.adminHash = adminToken.isBlank() ? null : Secrets.digest(adminToken);
  }

  /**
   * Nothing where the token is unknown, expired or revoked. A token that cannot be one of a feed's
   * is not looked up; the administrator's is compared in a time that does not depend on it.
   */
  public Optional<Caller> caller(String token) {
    if (adminHash != null && MessageDigest.isEqual(Secrets.digest(token), adminHash)) {
      return Optional.of(new Caller.Admin("admin"));
    }
    if (!Secrets.hasForm(token)) {
      return Optional.empty();
    }
    String hash = Secrets.hash(token);
    Instant now = clock.instant();
    return tokens.byHash(hash).filter(kept -> kept.takes(hash, now)).map(kept -> use(kept, now));
  }

  /**
   * Whether a caller who was known before still is: for sessions, which outlast the request that
   * brought the token.
   */
  public boolean isStillKnown(Caller caller) {
    return !(caller instanceof Caller.Sender sender && sender.token() != null)
        || tokens.byId(sender.token()).filter(kept -> kept.isAlive(clock.instant())).isPresent();
  }

  private Caller use(AccessToken kept, Instant now) {
    Instant last = kept.lastUsed();
    if (last == null || now.isAfter(last.plus(NOTED_AGAIN_AFTER))) {
      tokens.used(kept.id(), now);
    }
    return new Caller.Sender(kept.name(), Set.of(kept.feed()), kept.scope(), kept.id());
  }
}
