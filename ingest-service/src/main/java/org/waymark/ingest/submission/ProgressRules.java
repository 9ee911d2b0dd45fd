package org.waymark.ingest.submission;

import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ProgressReported;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.ProgressStatus;

/** The rules for updates on goals and commitments. */
final class ProgressRules extends LedgerRules {
  ProgressRules(Circumstances circumstances) {
    super(FeedKind.PROGRESS, circumstances);
  }

  @Override
  void check(Cells cells) {
    if (cells.areReadable("goal", "commitment")
        && cells.text("goal") == null
        && cells.text("commitment") == null) {
      cells.problem("goal", null, "missing", "it is empty: a goal, or a commitment, is wanted");
    }
    lookups().framework(cells);
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new ProgressReported(
        period(cells),
        cells.requiredText("framework"),
        cells.text("goal"),
        cells.text("commitment"),
        ProgressStatus.of(cells.requiredText("status")),
        cells.requiredText("text"),
        cells.text("owner"),
        cells.revision(),
        origin);
  }
}
