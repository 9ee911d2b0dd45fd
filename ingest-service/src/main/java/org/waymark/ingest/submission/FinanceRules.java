package org.waymark.ingest.submission;

import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.FeedKind;

/** The rules for revenue lines; amounts in pounds, income negative. */
final class FinanceRules extends LedgerRules {
  FinanceRules(Circumstances circumstances) {
    super(FeedKind.FINANCE, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
    lookups().committee(cells, "committee");
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new FinanceLineRecorded(
        period(cells),
        cells.requiredText("directorate"),
        cells.requiredText("committee"),
        cells.requiredText("service"),
        cells.requiredDecimal("budget"),
        cells.requiredDecimal("actual"),
        cells.decimal("forecast"),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
