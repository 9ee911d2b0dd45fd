package org.waymark.ingest.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token as it is kept: its hash, never itself. A token is 256 random bits, so that a plain
 * SHA-256 is enough and can be looked up.
 *
 * @param name who it was made for: a system or an office, never a person
 * @param feed the one feed it may write
 */
public record AccessToken(
    String sha256, String name, String feed, Instant createdAt, @Nullable Instant expires) {
  boolean isValid(Instant now) {
    return expires == null || now.isBefore(expires);
  }
}
