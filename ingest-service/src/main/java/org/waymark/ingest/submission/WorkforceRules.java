package org.waymark.ingest.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;

/** The rules for a directorate's workforce. */
final class WorkforceRules extends LedgerRules {
  private static final int MOST_PEOPLE = 10_000_000;

  WorkforceRules(Circumstances circumstances) {
    super(Columns.WORKFORCE, circumstances);
  }

  @Override
  @Nullable LedgerFact fact(Cells cells, @Nullable Period period, int row) {
    String directorate = directorate(cells);
    BigDecimal daysLost = notNegative(cells, "days_lost");
    BigDecimal averageFte = notNegative(cells, "average_fte");
    Integer headcount = cells.requiredWholeNumber("headcount", 0, MOST_PEOPLE);
    Integer revision = cells.revision();
    if (period == null
        || directorate == null
        || daysLost == null
        || averageFte == null
        || headcount == null) {
      return null;
    }
    return new WorkforceRecorded(
        period,
        directorate,
        daysLost,
        averageFte,
        headcount,
        revision,
        circumstances().origin(row));
  }

  private static @Nullable BigDecimal notNegative(Cells cells, String name) {
    BigDecimal number = cells.requiredDecimal(name);
    if (number != null && number.signum() < 0) {
      cells.problem(name, number.toPlainString(), "negative", "zero or more is wanted");
      return null;
    }
    return number;
  }
}
