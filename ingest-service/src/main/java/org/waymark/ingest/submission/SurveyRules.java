package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.Set;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.SurveyResultRecorded;
import org.waymark.contracts.value.FeedKind;

/** The rules for results of surveys. */
final class SurveyRules extends LedgerRules {
  SurveyRules(Circumstances circumstances) {
    super(FeedKind.SURVEY, circumstances);
  }

  @Override
  Set<String> hundredths() {
    return Set.of("percentage", "lower", "upper");
  }

  @Override
  void check(Cells cells) {
    lookups().goal(cells);
    lookups().breakdown(cells);
    Figures.limits(cells);
    withinLimits(cells);
  }

  private static void withinLimits(Cells cells) {
    BigDecimal share = cells.decimal("percentage");
    BigDecimal lower = cells.decimal("lower");
    BigDecimal upper = cells.decimal("upper");
    if (share != null
        && (lower != null && share.compareTo(lower) < 0
            || upper != null && share.compareTo(upper) > 0)) {
      cells.problem(
          "percentage",
          share.toPlainString(),
          "outside-limits",
          "it lies outside its own confidence limits");
    }
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new SurveyResultRecorded(
        period(cells),
        cells.requiredText("survey"),
        cells.requiredText("question"),
        cells.requiredText("title"),
        cells.requiredText("answer"),
        cells.text("breakdown"),
        cells.requiredWholeNumber("base"),
        cells.requiredDecimal("percentage"),
        cells.decimal("lower"),
        cells.decimal("upper"),
        cells.text("goal"),
        cells.text("note"),
        cells.revision(),
        origin);
  }
}
