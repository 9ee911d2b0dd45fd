package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * A scheme of the capital programme as it stands at a month's end, in pounds, unrounded.
 *
 * @param scheme its code
 * @param budget the year’s revised budget, in pounds
 * @param actual spent in the year to date, in pounds
 * @param forecast outturn expected for the year, in pounds
 * @param totalBudget the whole scheme’s budget over all years, in pounds
 * @param totalForecast what the whole scheme is expected to cost, in pounds
 * @param phasing the whole scheme’s budget by financial year, in pounds; empty where it is not told
 */
public record CapitalSchemeRecorded(
    Period period,
    String scheme,
    String title,
    String directorate,
    BigDecimal budget,
    BigDecimal actual,
    @Nullable BigDecimal forecast,
    @Nullable BigDecimal totalBudget,
    @Nullable BigDecimal totalForecast,
    Map<Period, BigDecimal> phasing,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return scheme;
  }
}
