package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.TrackSignal;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.signal.Signals;
import org.waymark.indicator.track.TrackFold;

/**
 * A period of a series' track: one that was judged by a policy, or one whose figure is overdue
 * where the policy has a say on that.
 */
record Tracked(
    Period period,
    Optional<BigDecimal> value,
    Optional<BigDecimal> target,
    Verdict verdict,
    String policy,
    PolicyVersion rule,
    List<TrackEvidence> signals) {

  /** The track's periods, earliest first. */
  static SortedMap<Period, Tracked> of(
      Series series,
      Indicator indicator,
      SortedMap<Period, JudgedPeriod> judged,
      PeriodJudge judge) {
    SortedMap<Period, Tracked> all = new TreeMap<>();
    if (!judged.isEmpty()) {
      Signals signals =
          new Signals(
              new Prospects(indicator, judged, judge), indicator.polarity(), indicator.decimals());
      judged.values().forEach(each -> of(each, signals).ifPresent(t -> all.put(t.period(), t)));
    }
    for (Period period : series.saidOverdue()) {
      if (!judged.containsKey(period)) {
        judge
            .awaited(period)
            .filter(each -> each.rule().track().effect(TrackSignal.OVERDUE).isPresent())
            .ifPresent(each -> all.put(period, each));
      }
    }
    return all;
  }

  private static Optional<Tracked> of(JudgedPeriod each, Signals signals) {
    return each.rule() == null || each.policy() == null
        ? Optional.empty()
        : Optional.of(
            new Tracked(
                each.period(),
                each.value(),
                each.target(),
                each.verdict(),
                each.policy(),
                each.rule(),
                signals.at(each.period(), each.verdict().status(), each.rule())));
  }

  TrackFold.RatedPeriod rated() {
    return new TrackFold.RatedPeriod(
        period, verdict.status(), rule.track(), verdict.small(), signals);
  }

  /** Its status with the reason, and what beside it told. */
  String reason() {
    StringBuilder words =
        new StringBuilder(
            "%s is %s: %s"
                .formatted(PeriodWords.of(period), verdict.status().word(), verdict.explanation()));
    signals.forEach(each -> words.append("; ").append(each.words()));
    return words.toString();
  }
}
