package org.waymark.reporting.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts records of the ledger: received = the sum of {@code waymark.reporting.ledger.records} over
 * all results.
 */
final class LedgerMeters {
  private final Counter received;
  private final Map<LedgerResult, Counter> results = new EnumMap<>(LedgerResult.class);

  LedgerMeters(MeterRegistry registry) {
    received = registry.counter("waymark.reporting.ledger.received");
    for (LedgerResult result : LedgerResult.values()) {
      results.put(
          result, registry.counter("waymark.reporting.ledger.records", "result", result.word()));
    }
  }

  void received(int records) {
    received.increment(records);
  }

  void count(LedgerResult result, int records) {
    Objects.requireNonNull(results.get(result)).increment(records);
  }

  void count(Map<LedgerResult, Integer> counts) {
    counts.forEach(this::count);
  }
}
