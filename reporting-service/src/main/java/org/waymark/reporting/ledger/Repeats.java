package org.waymark.reporting.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;

/**
 * Tells by the order of the log whether a line was there before. A partition's own records decide,
 * so the same log gives the same answer however often it is read.
 */
final class Repeats {
  /**
   * @param outcome null where nothing is to be said
   */
  record Ending(LedgerResult result, @Nullable RowOutcome outcome) {}

  private Repeats() {}

  /**
   * How an entry ends, and what is to be said of its row, if anything.
   *
   * @param about every entry of this partition that is about the same, at any offset
   */
  static Ending of(LedgerEntry entry, List<LedgerEntry> about) {
    if (!(entry.event() instanceof LedgerFact fact)) {
      return new Ending(LedgerResult.SUBMISSION, null);
    }
    List<LedgerEntry> earlier =
        about.stream().filter(other -> other.offset() < entry.offset()).toList();
    List<LedgerEntry> same =
        earlier.stream().filter(other -> other.eventId().equals(entry.eventId())).toList();
    if (!same.isEmpty()) {
      return new Ending(
          LedgerResult.DUPLICATE,
          same.stream().anyMatch(other -> isSameRow(other, fact)) ? null : duplicate(entry, fact));
    }
    boolean contradicts =
        entry.revision() > 0
            && earlier.stream().anyMatch(other -> other.revision() == entry.revision());
    return contradicts
        ? new Ending(LedgerResult.CONFLICT, conflict(entry, fact))
        : new Ending(LedgerResult.FACT, null);
  }

  /**
   * Whether it is the very row: an interrupted submission that was sent again finds its own rows
   * here, and nobody has sent them twice.
   */
  private static boolean isSameRow(LedgerEntry other, LedgerFact fact) {
    return other.event() instanceof LedgerFact earlier
        && earlier.origin().submission().equals(fact.origin().submission())
        && earlier.origin().row() == fact.origin().row();
  }

  private static RowOutcome duplicate(LedgerEntry entry, LedgerFact fact) {
    return outcome(
        entry,
        fact,
        RowResult.DUPLICATE,
        "row.duplicate",
        "The same line has been submitted before; it counts once.");
  }

  private static RowOutcome conflict(LedgerEntry entry, LedgerFact fact) {
    return outcome(
        entry,
        fact,
        RowResult.CONFLICT,
        "row.conflict",
        "Another line stands under revision " + entry.revision() + "; it is not used.");
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
