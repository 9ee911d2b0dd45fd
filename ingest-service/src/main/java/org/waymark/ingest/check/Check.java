package org.waymark.ingest.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.body.Format;

/**
 * A file that somebody has had checked, and may send until the check expires.
 *
 * @param owner who had it checked; nobody else gets to see it
 * @param fileName as it was given; for showing only
 * @param size in bytes
 * @param sha256 of the file
 * @param submission what it became; absent until it is sent
 */
public record Check(
    String id,
    String feed,
    String owner,
    String fileName,
    Format format,
    long size,
    String sha256,
    Instant checkedAt,
    Instant expires,
    Findings findings,
    @Nullable String submission) {
  /** The key under which the file is sent, so that sending it twice does nothing twice. */
  public String idempotencyKey() {
    return "check-" + id;
  }
}
