package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * One directorate's workforce in a month.
 *
 * @param daysLost working days lost to sickness
 * @param averageFte average full-time equivalents employed
 * @param headcount people employed at the month's end
 */
public record WorkforceRecorded(
    Period period,
    String directorate,
    BigDecimal daysLost,
    BigDecimal averageFte,
    int headcount,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return directorate;
  }
}
