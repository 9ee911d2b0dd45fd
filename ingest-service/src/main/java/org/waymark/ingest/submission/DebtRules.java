package org.waymark.ingest.submission;

import java.math.BigDecimal;
import org.waymark.contracts.event.DebtRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.FeedKind;

/** The rules for debts that are to be collected; amounts in pounds. */
final class DebtRules extends LedgerRules {
  DebtRules(Circumstances circumstances) {
    super(FeedKind.DEBT, circumstances);
  }

  @Override
  void check(Cells cells) {
    lookups().directorate(cells);
    notMoreThanAll(cells);
  }

  private static void notMoreThanAll(Cells cells) {
    BigDecimal all = cells.decimal("outstanding");
    BigDecimal old = cells.decimal("over90_days");
    if (all != null && old != null && old.compareTo(all) > 0) {
      cells.problem(
          "over90_days",
          old.toPlainString(),
          "above-outstanding",
          "it is above the %s outstanding: a part of it is wanted".formatted(all.toPlainString()));
    }
  }

  @Override
  LedgerFact fact(Cells cells, Origin origin) {
    return new DebtRecorded(
        period(cells),
        cells.requiredText("directorate"),
        cells.requiredText("service"),
        cells.text("band"),
        cells.requiredDecimal("outstanding"),
        cells.decimal("over90_days"),
        cells.decimal("collected"),
        cells.decimal("target"),
        cells.text("commentary"),
        cells.revision(),
        origin);
  }
}
