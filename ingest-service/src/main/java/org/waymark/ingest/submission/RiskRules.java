package org.waymark.ingest.submission;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.value.Period;

/** The rules for key corporate risks. */
final class RiskRules extends LedgerRules {
  private static final int HIGHEST_SCORE = 5;

  RiskRules(Circumstances circumstances) {
    super(Columns.RISKS, circumstances);
  }

  @Override
  @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row) {
    String risk = cells.required("risk");
    String title = cells.required("title");
    Integer likelihood = cells.requiredWholeNumber("likelihood", 1, HIGHEST_SCORE);
    Integer impact = cells.requiredWholeNumber("impact", 1, HIGHEST_SCORE);
    String cause = cells.text("cause");
    String event = cells.text("event");
    String consequence = cells.text("consequence");
    String controls = cells.text("controls");
    String actions = cells.text("actions");
    String owner = cells.text("owner");
    Integer revision = cells.revision();
    if (period == null || risk == null || title == null || likelihood == null || impact == null) {
      return null;
    }
    return new RiskRecorded(
        period,
        risk,
        title,
        cause,
        event,
        consequence,
        likelihood,
        impact,
        controls,
        actions,
        owner,
        revision,
        circumstances().origin(row));
  }
}
