package org.waymark.ingest.calendar.mongo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.ingest.calendar.Due;

/** What this process has written already; forgotten as a whole where it grows too large. */
final class Known {
  private static final int MOST = 50_000;

  private record Key(Due due, BreakdownCode breakdown) {}

  private final ConcurrentMap<Key, Instant> written = new ConcurrentHashMap<>();

  /** Those that are not known to be written with this instant or an earlier one. */
  Set<BreakdownCode> without(Due due, Set<BreakdownCode> breakdowns, Instant at) {
    Set<BreakdownCode> fresh = new HashSet<>();
    for (BreakdownCode each : breakdowns) {
      Instant first = written.get(new Key(due, each));
      if (first == null || at.isBefore(first)) {
        fresh.add(each);
      }
    }
    return fresh;
  }

  void add(Noted noted) {
    if (written.size() > MOST) {
      written.clear();
    }
    for (BreakdownCode each : noted.breakdowns()) {
      written.merge(new Key(noted.due(), each), noted.how().at(), (a, b) -> a.isBefore(b) ? a : b);
    }
  }
}
