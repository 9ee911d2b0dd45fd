package org.waymark.ingest.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What may happen thousands of times a second at a stranger's will is counted, and written as one
 * entry once a minute. It is a witness, not a promise: what was counted in the last minute before
 * the process ends is lost, and where the store is away the count waits.
 */
public final class Recurrences {
  private static final int MOST_KINDS = 1000;

  private record Kind(String actor, Action action, String subject, String detail) {}

  private final Audit audit;
  private final Map<Kind, Long> counts = new ConcurrentHashMap<>();

  public Recurrences(Audit audit) {
    this.audit = audit;
  }

  /** Counts one; when a thousand different ones wait to be written, the next are passed over. */
  public void count(String actor, Action action, String subject, String detail) {
    var kind = new Kind(actor, action, subject, detail);
    if (counts.size() < MOST_KINDS || counts.containsKey(kind)) {
      counts.merge(kind, 1L, Long::sum);
    }
  }

  /** Writes what was counted since the last time. */
  public void write() {
    for (Kind kind : counts.keySet()) {
      Long counted = counts.remove(kind);
      if (counted != null) {
        write(kind, counted);
      }
    }
  }

  private void write(Kind kind, long counted) {
    try {
      String detail = "%d times within a minute: %s".formatted(counted, kind.detail());
      audit.record(kind.actor(), kind.action(), kind.subject(), "refused", detail);
    } catch (RuntimeException away) {
      counts.merge(kind, counted, Long::sum);
      throw away;
    }
  }
}
