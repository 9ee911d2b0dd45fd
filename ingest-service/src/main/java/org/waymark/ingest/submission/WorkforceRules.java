package org.waymark.ingest.submission;

import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.FeedKind;

/** The rules for a directorate's workforce. */
final class WorkforceRules extends LedgerRules {
  WorkforceRules(Circumstances circumstances) {
    super(FeedKind.WORKFORCE, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new WorkforceRecorded(
        period(cells),
        cells.requiredText("directorate"),
        cells.requiredDecimal("days_lost"),
        cells.requiredDecimal("average_fte"),
        cells.requiredWholeNumber("headcount"),
        cells.wholeNumber("leavers"),
        cells.revision(),
        origin);
  }
}
