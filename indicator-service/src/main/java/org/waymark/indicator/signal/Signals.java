package org.waymark.indicator.signal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.SignalEffect;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.TrackSignal;
import org.waymark.indicator.judgement.Decimals;
import org.waymark.indicator.projection.Projection;
import org.waymark.indicator.variation.AsItCame;
import org.waymark.indicator.variation.ChartedPoint;
import org.waymark.indicator.variation.Limits;
import org.waymark.indicator.variation.Variation;
import org.waymark.indicator.variation.VariationWords;

/**
 * The signals of a series' periods (rule 10 of the specification), each by the figures up to that
 * period alone, so that what was said when it was the latest stays said. Only those that the policy
 * names, and that can change what the period's status does already, are worked out. Limits that are
 * for trial warn nobody, nor does a projection of too few figures to have an interval.
 */
public final class Signals {
  private final Foresight foresight;
  private final Polarity polarity;
  private final int places;
  private final Map<SpcRules, Map<Period, ChartedPoint>> charts = new HashMap<>();

  /**
   * @param places how many places words show figures with
   */
  public Signals(Foresight foresight, Polarity polarity, int places) {
    this.foresight = foresight;
    this.polarity = polarity;
    this.places = places;
  }

  /** What is to be said at a period, beside its status. */
  public List<TrackEvidence> at(Period period, Status status, PolicyVersion rule) {
    if (rule.track().signals() == null || !status.isRated()) {
      return List.of();
    }
    List<TrackEvidence> found = new ArrayList<>();
    if (matters(TrackSignal.CONCERN, status, rule.track())) {
      concern(period, rule).ifPresent(found::add);
    }
    if (matters(TrackSignal.PROJECTED_MISS, status, rule.track())) {
      miss(period, rule.track()).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean matters(TrackSignal signal, Status status, TrackRule rule) {
    Optional<SignalEffect> effect = rule.effect(signal);
    return effect.isPresent()
        && !rule.counts().contains(status)
        && (effect.get() == SignalEffect.COUNTS || !rule.watch().contains(status));
  }

  private Optional<TrackEvidence> concern(Period period, PolicyVersion rule) {
    SpcRules spc = Objects.requireNonNullElse(rule.spc(), SpcRules.DEFAULTS);
    return Optional.ofNullable(charts.computeIfAbsent(spc, this::chart).get(period))
        .filter(point -> point.verdict() == Variation.CONCERN && !point.trial())
        .map(this::concern);
  }

  private Map<Period, ChartedPoint> chart(SpcRules rules) {
    return AsItCame.chart(foresight.charted(), rules.rebasedAt(foresight.breaks()), polarity)
        .stream()
        .collect(toMap(point -> point.figure().period(), point -> point));
  }

  private TrackEvidence concern(ChartedPoint point) {
    Limits limits = point.limits();
    return new TrackEvidence(
        TrackSignal.CONCERN,
        VariationWords.of(point, places),
        SpcPattern.of(point.cause().word()),
        point.figure().period(),
        point.figure().value(),
        limits.mean(),
        limits.lower().orElse(null),
        limits.upper().orElse(null),
        null);
  }

  private Optional<TrackEvidence> miss(Period period, TrackRule rule) {
    return foresight
        .outturn(period)
        .filter(outturn -> outturn.projection().period().compareTo(period) > 0)
        .filter(outturn -> outturn.projection().interval().isPresent())
        .filter(outturn -> isMissed(outturn.verdict().status(), rule))
        .map(this::miss);
  }

  private static boolean isMissed(Status status, TrackRule rule) {
    return rule.counts().contains(status) || rule.watch().contains(status);
  }

  private TrackEvidence miss(Outturn outturn) {
    Projection projection = outturn.projection();
    Optional<Projection.Interval> interval = projection.interval();
    return new TrackEvidence(
        TrackSignal.PROJECTED_MISS,
        "projected miss: %s is expected at the year's end (%s), which is %s: %s"
            .formatted(
                Decimals.fixed(projection.value(), places),
                projection.words(),
                outturn.verdict().status().word(),
                outturn.verdict().explanation()),
        null,
        projection.period(),
        projection.value(),
        null,
        interval.map(Projection.Interval::lower).orElse(null),
        interval.map(Projection.Interval::upper).orElse(null),
        outturn.target().orElse(null));
  }
}
