package org.waymark.ingest.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.value.Period;

/** The rules for revenue lines; amounts in pounds, income negative. */
final class FinanceRules extends LedgerRules {
  FinanceRules(Circumstances circumstances) {
    super(Columns.FINANCE, circumstances);
  }

  @Override
  @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row) {
    String directorate = directorate(cells);
    String committee = committee(cells);
    String service = cells.required("service");
    BigDecimal budget = cells.requiredDecimal("budget");
    BigDecimal actual = cells.requiredDecimal("actual");
    BigDecimal forecast = cells.decimal("forecast");
    String commentary = cells.text("commentary");
    Integer revision = cells.revision();
    if (period == null
        || directorate == null
        || committee == null
        || service == null
        || budget == null
        || actual == null) {
      return null;
    }
    return new FinanceLineRecorded(
        period,
        directorate,
        committee,
        service,
        budget,
        actual,
        forecast,
        commentary,
        revision,
        circumstances().origin(row));
  }
}
