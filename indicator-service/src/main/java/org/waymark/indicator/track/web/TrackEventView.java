package org.waymark.indicator.track.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/**
 * A track event, as answered.
 *
 * @param kind changed, restated or overdue
 * @param edge the id of the event that is taken back, where restated
 */
public record TrackEventView(
    String id,
    String kind,
    IndicatorCode indicator,
    BreakdownCode breakdown,
    Period period,
    @Nullable Track from,
    @Nullable Track to,
    @Nullable Status status,
    @Nullable String value,
    @Nullable String target,
    @Nullable String policy,
    @Nullable Integer policyVersion,
    @Nullable String edge,
    @Nullable LocalDate due,
    String reason,
    Instant at) {

  public static TrackEventView of(TrackEvent event) {
    return switch (event) {
      case TrackChanged changed ->
          new TrackEventView(
              changed.id(),
              "changed",
              changed.series().indicator(),
              changed.series().breakdown(),
              changed.period(),
              changed.from(),
              changed.to(),
              changed.status(),
              plain(changed.value()),
              plain(changed.target()),
              changed.policy(),
              changed.policyVersion(),
              null,
              null,
              changed.reason(),
              changed.at());
      case TrackRestated restated -> bare(restated, "restated", restated.edge(), null);
      case SeriesOverdue overdue -> bare(overdue, "overdue", null, overdue.due());
    };
  }

  private static TrackEventView bare(
      TrackEvent event, String kind, @Nullable String edge, @Nullable LocalDate due) {
    return new TrackEventView(
        event.id(),
        kind,
        event.series().indicator(),
        event.series().breakdown(),
        event.period(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        edge,
        due,
        event.reason(),
        event.at());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
