package org.waymark.ingest.submission;

import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Status;

/** The rules for projects of the transformation programme; benefits in pounds a year. */
final class ProgrammeRules extends LedgerRules {
  ProgrammeRules(Circumstances circumstances) {
    super(FeedKind.PROGRAMME, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new ProjectRecorded(
        period(cells),
        cells.requiredText("project"),
        cells.requiredText("title"),
        cells.requiredText("directorate"),
        Status.of(cells.requiredText("status")),
        cells.text("milestone"),
        cells.date("due"),
        cells.decimal("benefit_planned"),
        cells.decimal("benefit_realised"),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
