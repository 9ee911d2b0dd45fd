package org.waymark.ingest.audit;

/**
 * Where it is written who did what. Called after the deed and before the answer: where the entry
 * cannot be kept the request fails, and doing it again, which must be safe, writes it then.
 */
@FunctionalInterface
public interface Audit {
  /**
   * Writes an entry; {@link AuditEntry} says what each part is. The exception of a store that is
   * away is let through.
   */
  void record(String actor, Action action, String subject, String outcome, String detail);
}
