package org.waymark.indicator.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.track.Edge;
import org.waymark.indicator.track.RaisedEdges;
import org.waymark.indicator.track.TrackFold;

/**
 * What is to be said of a series as it is known now: its state, its track and what must be
 * announced so that the announced edges are those that follow.
 */
record Assessment(
    SeriesState state, RaisedEdges edges, List<TrackEvent> trackEvents, @Nullable Instant nextDue) {
  private static final int MOST_PERIODS = 60;

  static Assessment of(Series series, Indicator indicator, Rules rules) {
    PeriodJudge judge = new PeriodJudge(rules.catalogue(), indicator, series.id(), series.known());
    SortedMap<Period, JudgedPeriod> judged = judge.judge();
    SortedMap<Period, Tracked> tracked = Tracked.of(series, indicator, judged, judge);
    List<Edge> edges =
        TrackFold.edges(
            tracked.values().stream().map(Tracked::rated).toList(), indicator.frequency());
    RaisedEdges.Difference difference = series.edges().against(edges);
    Lateness lateness = new Lateness(series, indicator, rules);
    Optional<Period> next = lateness.next();
    return new Assessment(
        state(series, indicator, rules, judged, edges, lateness),
        difference.after(),
        events(series, tracked, difference),
        next.map(lateness::overdueFrom).orElse(null));
  }

  private static SeriesState state(
      Series series,
      Indicator indicator,
      Rules rules,
      SortedMap<Period, JudgedPeriod> judged,
      List<Edge> edges,
      Lateness lateness) {
    @Nullable JudgedPeriod latest = judged.isEmpty() ? null : judged.get(judged.lastKey());
    Verdict verdict = latest == null ? silent(series, indicator) : latest.verdict();
    Travel travel = latest == null ? Travel.none() : Travel.of(indicator, judged, latest);
    return new SeriesState(
        series.id(),
        latest == null ? null : latest.period(),
        latest == null ? null : latest.value().orElse(null),
        latest == null ? null : latest.target().orElse(null),
        verdict.status(),
        edges.isEmpty() ? Track.ON_TRACK : edges.getLast().to(),
        edges.isEmpty() ? null : edges.getLast().period(),
        travel.direction(),
        travel.comparator(),
        travel.comparatorValue(),
        lateness.earliestOverdue().orElse(null),
        lateness.next().map(lateness::due).orElse(null),
        latest == null ? indicator.policy() : latest.policy(),
        latest == null || latest.rule() == null ? null : latest.rule().version(),
        verdict.explanation(),
        rules.catalogue().version(),
        lastOf(judged, series.scrutiny()));
  }

  private static Verdict silent(Series series, Indicator indicator) {
    Lifecycle life = indicator.statusOn(series.asOf().atZone(DueDates.ZONE).toLocalDate());
    return life == Lifecycle.IN_DEVELOPMENT
        ? new Verdict(Status.IN_DEVELOPMENT, "The indicator is in development; no figure has come")
        : new Verdict(Status.NO_DATA, "No figure has come yet");
  }

  private static List<PeriodState> lastOf(
      SortedMap<Period, JudgedPeriod> judged, Scrutiny scrutiny) {
    return judged.values().stream()
        .skip(Math.max(0, judged.size() - MOST_PERIODS))
        .map(each -> each.state(scrutiny.of(each.period())))
        .toList();
  }

  private static List<TrackEvent> events(
      Series series, SortedMap<Period, Tracked> tracked, RaisedEdges.Difference difference) {
    List<TrackEvent> events = new ArrayList<>();
    for (Edge edge : difference.vanished()) {
      events.add(restated(series, edge));
    }
    for (Edge edge : difference.appeared()) {
      Tracked at = tracked.get(edge.period());
      if (at != null) {
        events.add(changed(series, edge, at, difference.after()));
      }
    }
    return events;
  }

  private static TrackRestated restated(Series series, Edge edge) {
    String raised = series.edges().id(series.id(), edge);
    return new TrackRestated(
        Identity.hash("restated", raised),
        raised,
        series.id(),
        edge.period(),
        "What is known now no longer takes it from %s to %s in %s"
            .formatted(edge.from().word(), edge.to().word(), PeriodWords.of(edge.period())),
        series.asOf());
  }

  private static TrackChanged changed(Series series, Edge edge, Tracked at, RaisedEdges raised) {
    return new TrackChanged(
        raised.id(series.id(), edge),
        series.id(),
        edge.period(),
        edge.from(),
        edge.to(),
        at.verdict().status(),
        at.value().orElse(null),
        at.target().orElse(null),
        at.policy(),
        at.rule().version(),
        at.reason(),
        series.asOf(),
        at.signals().isEmpty() ? null : at.signals());
  }
}
