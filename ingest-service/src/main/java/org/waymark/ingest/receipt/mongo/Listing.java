package org.waymark.ingest.receipt.mongo;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.event.RowResult;

/**
 * Lists each row as it is counted: by the gravest outcome alone, or, while it stays accepted, by
 * its conflict and every query against it.
 */
final class Listing {
  private static final int DUPLICATE = StoredOutcome.RANKS.indexOf(RowResult.DUPLICATE);
  private final Set<Integer> once = new HashSet<>();

  /**
   * @param gravest the rank by which each row is counted
   */
  boolean takes(StoredOutcome outcome, Map<Integer, Integer> gravest) {
    int counted = gravest.getOrDefault(outcome.row(), 0);
    if (outcome.isLater()) {
      return counted < DUPLICATE;
    }
    if (outcome.result() == RowResult.QUERY) {
      return counted < DUPLICATE;
    }
    return outcome.rank() == counted && once.add(outcome.row());
  }
}
