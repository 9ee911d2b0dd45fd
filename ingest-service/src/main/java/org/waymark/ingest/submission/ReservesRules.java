package org.waymark.ingest.submission;

import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ReserveRecorded;
import org.waymark.contracts.value.FeedKind;

/** The rules for reserves; amounts in pounds. */
final class ReservesRules extends LedgerRules {
  ReservesRules(Circumstances circumstances) {
    super(FeedKind.RESERVES, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new ReserveRecorded(
        period(cells),
        cells.requiredText("reserve"),
        cells.requiredText("title"),
        cells.text("directorate"),
        cells.requiredDecimal("opening"),
        cells.requiredDecimal("movements"),
        cells.requiredDecimal("closing_forecast"),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
