package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;

/**
 * What is known of one period of a series.
 *
 * @param value the judged value: cumulative where the form is year to date, the window's where it
 *     is rolling; absent where it cannot be had (a month is missing)
 * @param submitted the period's own figure as sent, or the ratio it makes
 * @param target expected at this period, profiled; absent: to be set
 * @param revision the explicit revision that stands, 0 for none
 * @param eventId the event behind the period's own figure
 * @param knownSince when that event was accepted
 * @param queries those that the figure carries, by code, open or decided; absent for none
 */
public record PeriodState(
    Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal submitted,
    @Nullable BigDecimal target,
    Status status,
    int revision,
    Finality finality,
    List<String> markers,
    @Nullable String commentary,
    @Nullable String eventId,
    @Nullable Instant knownSince,
    @Nullable List<FigureQuery> queries) {

  /** A period whose figure carries no query. */
  public PeriodState(
      Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal submitted,
      @Nullable BigDecimal target,
      Status status,
      int revision,
      Finality finality,
      List<String> markers,
      @Nullable String commentary,
      @Nullable String eventId,
      @Nullable Instant knownSince) {
    this(
        period,
        value,
        submitted,
        target,
        status,
        revision,
        finality,
        markers,
        commentary,
        eventId,
        knownSince,
        null);
  }
}
