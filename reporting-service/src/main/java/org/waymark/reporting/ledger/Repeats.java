package org.waymark.reporting.ledger;

import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;

/**
 * Tells by the order of the log whether a line was there before. A partition's own records decide,
 * so the same log gives the same answer however often it is read.
 */
final class Repeats {
  private Repeats() {}

  /**
   * What is to be said of an entry's row, if anything.
   *
   * @param about every entry of this partition that is about the same, at any offset
   */
  static Optional<RowOutcome> outcome(LedgerEntry entry, List<LedgerEntry> about) {
    if (!(entry.event() instanceof LedgerFact fact)) {
      return Optional.empty();
    }
    List<LedgerEntry> earlier =
        about.stream().filter(other -> other.offset() < entry.offset()).toList();
    if (earlier.stream().anyMatch(other -> other.eventId().equals(entry.eventId()))) {
      return Optional.of(
          outcome(
              entry,
              fact,
              RowResult.DUPLICATE,
              "row.duplicate",
              "The same line has been submitted before; it counts once."));
    }
    boolean contradicts =
        entry.revision() > 0
            && earlier.stream().anyMatch(other -> other.revision() == entry.revision());
    return contradicts
        ? Optional.of(
            outcome(
                entry,
                fact,
                RowResult.CONFLICT,
                "row.conflict",
                "Another line stands under revision " + entry.revision() + "; it is not used."))
        : Optional.empty();
  }

  private static RowOutcome outcome(
      LedgerEntry entry, LedgerFact fact, RowResult result, String code, String message) {
    return new RowOutcome(
        Topics.LEDGER,
        entry.partition(),
        entry.offset(),
        fact.origin().submission(),
        fact.origin().row(),
        result,
        null,
        null,
        code,
        message);
  }
}
