package org.waymark.ingest.submission;

import java.math.BigDecimal;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.SavingRecorded;
import org.waymark.contracts.value.FeedKind;

/** The rules for the savings tracker: the parts are together what was planned. */
final class SavingsRules extends LedgerRules {
  SavingsRules(Circumstances circumstances) {
    super(FeedKind.SAVINGS, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
    addsUp(cells);
  }

  private static void addsUp(Cells cells) {
    BigDecimal planned = cells.decimal("planned");
    BigDecimal delivered = cells.decimal("delivered");
    BigDecimal atRisk = cells.decimal("at_risk");
    BigDecimal notAchievable = cells.decimal("not_achievable");
    if (planned == null
        || delivered == null
        || atRisk == null
        || notAchievable == null
        || !cells.areReadable("on_track")) {
      return;
    }
    BigDecimal onTrack = cells.decimal("on_track");
    BigDecimal parts = delivered.add(atRisk).add(notAchievable);
    BigDecimal sum = onTrack == null ? parts : parts.add(onTrack);
    if (sum.compareTo(planned) != 0) {
      cells.problem(
          "planned",
          planned.toPlainString(),
          "does-not-add-up",
          "delivered, on track, at risk and not achievable are together %s: the same is wanted"
              .formatted(sum.toPlainString()));
    }
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new SavingRecorded(
        period(cells),
        cells.requiredText("saving"),
        cells.requiredText("title"),
        cells.requiredText("directorate"),
        cells.requiredDecimal("planned"),
        cells.requiredDecimal("delivered"),
        cells.decimal("on_track"),
        cells.requiredDecimal("at_risk"),
        cells.requiredDecimal("not_achievable"),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
