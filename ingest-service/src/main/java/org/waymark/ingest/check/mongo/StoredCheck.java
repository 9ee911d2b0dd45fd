package org.waymark.ingest.check.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.ingest.check.Check;
import org.waymark.ingest.check.Findings;
import org.waymark.ingest.submission.body.Format;

/** A check as it is kept. */
@Document("checks")
record StoredCheck(
    @Id String id,
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
  static StoredCheck of(Check c) {
    return new StoredCheck(
        c.id(),
        c.feed(),
        c.owner(),
        c.fileName(),
        c.format(),
        c.size(),
        c.sha256(),
        c.checkedAt(),
        c.expires(),
        c.findings(),
        c.submission());
  }

  Check check() {
    return new Check(
        id, feed, owner, fileName, format, size, sha256, checkedAt, expires, findings, submission);
  }
}
