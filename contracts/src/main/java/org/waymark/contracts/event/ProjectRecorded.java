package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;

/**
 * A project of the transformation programme as it stands in a month; benefits in pounds a year.
 *
 * @param project its code
 * @param status green, amber or red, as its board judges it
 */
public record ProjectRecorded(
    Period period,
    String project,
    String title,
    String directorate,
    Status status,
    @Nullable String milestone,
    @Nullable LocalDate due,
    @Nullable BigDecimal benefitPlanned,
    @Nullable BigDecimal benefitRealised,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return project;
  }
}
