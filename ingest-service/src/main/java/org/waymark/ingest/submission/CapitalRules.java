package org.waymark.ingest.submission;

import org.waymark.contracts.event.CapitalSchemeRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.FeedKind;

/** The rules for schemes of the capital programme; amounts in pounds. */
final class CapitalRules extends LedgerRules {
  CapitalRules(Circumstances circumstances) {
    super(FeedKind.CAPITAL, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
    Phasing.check(cells);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new CapitalSchemeRecorded(
        period(cells),
        cells.requiredText("scheme"),
        cells.requiredText("title"),
        cells.requiredText("directorate"),
        cells.requiredDecimal("budget"),
        cells.requiredDecimal("actual"),
        cells.decimal("forecast"),
        cells.decimal("total_budget"),
        cells.decimal("total_forecast"),
        Phasing.read(cells),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
