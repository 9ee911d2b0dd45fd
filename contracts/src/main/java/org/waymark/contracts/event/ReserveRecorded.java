package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * A reserve as it stands at a month's end, in pounds.
 *
 * @param reserve its code
 * @param directorate whose it is; absent: the whole council’s
 * @param opening balance at the year’s start, in pounds
 * @param movements movements in the year to date, in pounds: in positive, out negative
 * @param closingForecast balance expected at the year’s end, in pounds
 */
public record ReserveRecorded(
    Period period,
    String reserve,
    String title,
    @Nullable String directorate,
    BigDecimal opening,
    BigDecimal movements,
    BigDecimal closingForecast,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return reserve;
  }
}
