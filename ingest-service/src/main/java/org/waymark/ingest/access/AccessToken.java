package org.waymark.ingest.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed's token as it is kept: hashes, never itself. It stays the same token while its secret is
 * rotated; for a while the old secret is then good too.
 *
 * @param id public and random; names the token where it is listed, rotated or revoked
 * @param name who it was made for: a system or an office, never a person
 * @param feed the one feed it may write
 * @param secrets the newest last
 * @param lastUsed to the hour
 * @param change counts the changes, so that two at once cannot both hold
 */
public record AccessToken(
    String id,
    String name,
    String feed,
    Scope scope,
    Instant createdAt,
    List<Secret> secrets,
    @Nullable Instant lastUsed,
    @Nullable Instant revokedAt,
    int change) {
  /**
   * What the holder knows, by its hash. A secret is 256 random bits, so that a plain SHA-256 is
   * enough and can be looked up.
   *
   * @param expires from then on it is not taken
   */
  public record Secret(String sha256, Instant createdAt, Instant expires) {
    boolean isGood(Instant now) {
      return now.isBefore(expires);
    }
  }

  public AccessToken {
    secrets = List.copyOf(secrets);
  }

  /** When the newest secret ends. */
  public Instant expires() {
    return secrets.getLast().expires();
  }

  /** Until when a secret that was replaced is still taken; null where none is. */
  public @Nullable Instant replacedUntil(Instant now) {
    return secrets.stream()
        .limit(secrets.size() - 1L)
        .filter(secret -> secret.isGood(now))
        .map(Secret::expires)
        .max(Instant::compareTo)
        .orElse(null);
  }

  /** Whether any of its secrets would be taken. */
  public boolean isAlive(Instant now) {
    return revokedAt == null && secrets.stream().anyMatch(secret -> secret.isGood(now));
  }

  boolean takes(String sha256, Instant now) {
    return revokedAt == null
        && secrets.stream()
            .anyMatch(secret -> secret.sha256().equals(sha256) && secret.isGood(now));
  }

  int goodSecrets(Instant now) {
    return (int) secrets.stream().filter(secret -> secret.isGood(now)).count();
  }

  /** With a new secret; those before end with the overlap at the latest. */
  AccessToken rotated(Secret fresh, Instant overlapEnds) {
    Instant now = fresh.createdAt();
    var kept =
        secrets.stream()
            .filter(secret -> secret.isGood(now))
            .map(secret -> endingBy(secret, overlapEnds))
            .filter(secret -> secret.isGood(now));
    List<Secret> all = Stream.concat(kept, Stream.of(fresh)).toList();
    return new AccessToken(id, name, feed, scope, createdAt, all, lastUsed, revokedAt, change + 1);
  }

  private static Secret endingBy(Secret secret, Instant end) {
    return secret.expires().isAfter(end)
        ? new Secret(secret.sha256(), secret.createdAt(), end)
        : secret;
  }

  AccessToken revoked(Instant now) {
    return new AccessToken(id, name, feed, scope, createdAt, secrets, lastUsed, now, change + 1);
  }
}
