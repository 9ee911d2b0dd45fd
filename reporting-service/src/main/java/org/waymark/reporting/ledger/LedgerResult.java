package org.waymark.reporting.ledger;

import java.util.Locale;

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

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
