package org.waymark.contracts.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * What a service is owed at a month's end, in pounds, whole or in a band of age.
 *
 * @param service the service’s name
 * @param band code of the band of age; absent: all ages
 * @param outstanding what is owed, in pounds
 * @param over90Days what of it is older than 90 days, in pounds
 * @param collected collected in the year to date, in pounds
 * @param target most that was to be outstanding, in pounds
 */
public record DebtRecorded(
    Period period,
    String directorate,
    String service,
    @Nullable String band,
    BigDecimal outstanding,
    @Nullable BigDecimal over90Days,
    @Nullable BigDecimal collected,
    @Nullable BigDecimal target,
    @Nullable String commentary,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  @Override
  public String subject() {
    return directorate + "/" + (band == null ? "-" : band) + "/" + service;
  }
}
