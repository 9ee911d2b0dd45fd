package org.waymark.ingest.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what, by bearer token. */
public final class Access {
  private static final int RANDOM_BYTES = 32;
  private static final String PREFIX = "wm_";

  /** A fresh token in clear, which nobody will see again. */
  public record Issued(String token, AccessToken kept) {}

  private final Tokens tokens;
  private final Clock clock;
  private final byte @Nullable [] adminHash;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param adminToken may do everything; blank: nobody may
   */
  public Access(Tokens tokens, Clock clock, String adminToken) {
    this.tokens = tokens;
    this.clock = clock;
    this.adminHash = adminToken.isBlank() ? null : digest(adminToken);
  }

  /** Makes a token for a feed. */
  public Issued issue(String feed, String name, @Nullable Instant expires) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var kept = new AccessToken(hex(digest(token)), name, feed, now, expires);
    tokens.add(kept);
    return new Issued(token, kept);
  }

  /** Nothing where the token is unknown or has expired. */
  public Optional<Caller> caller(String token) {
    byte[] hash = digest(token);
    if (adminHash != null && MessageDigest.isEqual(hash, adminHash)) {
      return Optional.of(new Caller.Admin("admin"));
    }
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return tokens
        .byHash(hex(hash))
        .filter(kept -> kept.isValid(clock.instant()))
        .map(Access::sender);
  }

  private static Caller sender(AccessToken kept) {
    return new Caller.Sender(kept.name(), Set.of(kept.feed()), Scope.WHOLE_FEED, null);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
