package org.waymark.ingest.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Period;

/** What the rules for lines of the ledger have in common. */
abstract class LedgerRules implements RowRules {
  private record Subject(String subject, Period period, @Nullable Integer revision) {}

  private final Columns columns;
  private final Circumstances circumstances;
  private final Lookups lookups;

  LedgerRules(FeedKind kind, Circumstances circumstances) {
    this.columns = Columns.of(kind);
    this.circumstances = circumstances;
    this.lookups = new Lookups(circumstances);
  }

  @Override
  public final Verdict judge(Line.Row row) {
    var cells = new Cells(columns, row, hundredths());
    Periods.hasBegun(cells, circumstances);
    check(cells);
    if (!cells.areSound()) {
      return new Verdict.Bad(cells.problems());
    }
    LedgerFact fact = fact(cells, circumstances.origin(row.number()));
    return new Verdict.Good(
        Topics.LEDGER,
        circumstances.feed().code(),
        new Subject(fact.subject(), fact.period(), fact.revision()),
        circumstances.envelope(Identity.of(fact), fact.subject(), fact));
  }

  /** The columns that may say 17.6% for 17.6, where the row's form has percentages. */
  Set<String> hundredths() {
    return Set.of();
  }

  /** Notes what the kind's schema cannot say; cells that will not do are null. */
  void check(Cells cells) {}

  /** The fact that a sound row tells. */
  abstract LedgerFact fact(Cells cells, Origin origin);

  final Lookups lookups() {
    return lookups;
  }

  static Period period(Cells cells) {
    return cells.requiredPeriod("period");
  }
}
