package org.waymark.ingest.submission;

import java.util.Optional;

/** Keeps submissions; unique by feed and idempotency key. */
public interface Submissions {
  /** Inserts a submission under a lease; false where its feed and key are known already. */
  boolean insert(Submission submission);

  Optional<Submission> byKey(String feed, String key);

  Optional<Submission> byId(String id);

  /**
   * Takes an interrupted submission, or one whose lease has run out, for another attempt.
   *
   * @return the submission as it is then; nothing where somebody else has it
   */
  Optional<Submission> takeOver(Submission submission);

  /** Extends the lease; false where another attempt has begun meanwhile. */
  boolean renew(Submission submission);

  /** Records the end; false where another attempt has begun meanwhile. */
  boolean complete(Submission submission);

  /** Gives the lease back. */
  void interrupt(Submission submission);
}
