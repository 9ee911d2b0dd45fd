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
 * @param leavers people who left in the month; absent where it is not told
 */
public record WorkforceRecorded(
    Period period,
    String directorate,
    BigDecimal daysLost,
    BigDecimal averageFte,
    int headcount,
    @Nullable Integer leavers,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  /** A month of which nobody told who left. */
  public WorkforceRecorded(
      Period period,
      String directorate,
      BigDecimal daysLost,
      BigDecimal averageFte,
      int headcount,
      @Nullable Integer revision,
      Origin origin) {
    this(period, directorate, daysLost, averageFte, headcount, null, revision, origin);
  }

  @Override
  public String subject() {
    return directorate;
  }
}
