package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * A saving of the year's budget as the tracker has it in a month, in pounds. What is delivered, on
 * track, at risk and not achievable is together what was planned.
 *
 * @param saving its code
 * @param planned what the budget counts on, in pounds
 * @param delivered in pounds
 * @param onTrack not delivered yet and not in doubt, in pounds
 * @param atRisk in pounds
 * @param notAchievable in pounds
 */
public record SavingRecorded(
    Period period,
    String saving,
    String title,
    String directorate,
    BigDecimal planned,
    BigDecimal delivered,
    @Nullable BigDecimal onTrack,
    BigDecimal atRisk,
    BigDecimal notAchievable,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return saving;
  }
}
