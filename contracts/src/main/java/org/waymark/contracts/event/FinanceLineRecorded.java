package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * One service's revenue line at a month's end, in pounds, unrounded; income is negative.
 *
 * @param period the month
 * @param budget current approved budget for the year
 * @param actual spent to date
 * @param forecast outturn expected at year end; absent in April
 */
public record FinanceLineRecorded(
    Period period,
    String directorate,
    String committee,
    String service,
    BigDecimal budget,
    BigDecimal actual,
    @Nullable BigDecimal forecast,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return directorate + "/" + service;
  }
}
