package org.waymark.reporting.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.RowResult;

/** The one counter in which each record of the ledger ends. */
enum LedgerResult {
  FACT,
  DUPLICATE,
  CONFLICT,
  SUBMISSION,
  BROADCAST,
  /** A broadcast heard before. */
  PASSED,
  /** At or below the position: done in an earlier delivery. */
  SKIPPED,
  UNREADABLE,
  /** Its batch failed and comes again. */
  RETRIED;

  static LedgerResult of(LedgerEntry entry, @Nullable RowResult outcome) {
    if (entry.period() == null) {
      return SUBMISSION;
    }
    return outcome == null ? FACT : outcome == RowResult.DUPLICATE ? DUPLICATE : CONFLICT;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
