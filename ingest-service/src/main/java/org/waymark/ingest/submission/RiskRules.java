package org.waymark.ingest.submission;

import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.value.FeedKind;

/** The rules for key corporate risks. */
final class RiskRules extends LedgerRules {
  RiskRules(Circumstances circumstances) {
    super(FeedKind.RISKS, circumstances);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new RiskRecorded(
        period(cells),
        cells.requiredText("risk"),
        cells.requiredText("title"),
        cells.text("cause"),
        cells.text("event"),
        cells.text("consequence"),
        cells.requiredWholeNumber("likelihood"),
        cells.requiredWholeNumber("impact"),
        cells.text("controls"),
        cells.text("actions"),
        cells.text("owner"),
        cells.wholeNumber("previous_score"),
        cells.revision(),
        origin);
  }
}
