package org.waymark.indicator.track.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.value.TrackSignal;

/**
 * A track event, as answered.
 *
 * @param kind changed, restated or overdue
 * @param evidence what beside the status led there, if anything did
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
    Instant at,
    List<EvidenceView> evidence) {

  /** What beside its status told on the track; decimals are plain texts. */
  record EvidenceView(
      TrackSignal signal,
      String words,
      @Nullable SpcPattern pattern,
      @Nullable Period period,
      @Nullable String value,
      @Nullable String mean,
      @Nullable String lower,
      @Nullable String upper,
      @Nullable String target) {
    static EvidenceView of(TrackEvidence told) {
      return new EvidenceView(
          told.signal(),
          told.words(),
          told.pattern(),
          told.period(),
          plain(told.value()),
          plain(told.mean()),
          plain(told.lower()),
          plain(told.upper()),
          plain(told.target()));
    }
  }

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
              changed.at(),
              changed.evidence() == null
                  ? List.of()
                  : changed.evidence().stream().map(EvidenceView::of).toList());
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
        event.at(),
        List.of());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
