package org.waymark.indicator.series.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.history.Replay;
import org.waymark.indicator.track.web.TrackEventView;

/**
 * One thing that changed a series: what it was, who said it and since when it is known, and what it
 * changed.
 *
 * @param offset its place in the log
 * @param knownSince when it was accepted, decided or reached, never before that of the entry before
 * @param catalogueVersion that it was judged under, 0 before the first
 * @param status of the series after it; absent where no catalogue knew the series; likewise track
 * @param changes the periods whose figure, target or verdict it changed
 * @param trackEvents what was announced of the track with it
 */
record HistoryView(
    String topic,
    int partition,
    long offset,
    Instant knownSince,
    int catalogueVersion,
    SaidInHistoryView said,
    @Nullable Status status,
    @Nullable Track track,
    List<PeriodChangeView> changes,
    List<TrackEventView> trackEvents) {

  static HistoryView of(Replay replay, int partition) {
    @Nullable SeriesState after = replay.series().state();
    return new HistoryView(
        Topics.INPUTS,
        partition,
        replay.fact().offset(),
        replay.fact().known(),
        replay.fact().catalogueVersion(),
        SaidInHistoryView.of(replay.fact().said()),
        after == null ? null : after.status(),
        after == null ? null : after.track(),
        changes(replay.before().state(), after),
        replay.decision().events().stream().map(TrackEventView::of).toList());
  }

  private static List<PeriodChangeView> changes(
      @Nullable SeriesState before, @Nullable SeriesState after) {
    SortedMap<Period, PeriodState> was = byPeriod(before);
    SortedMap<Period, PeriodState> is = byPeriod(after);
    SortedMap<Period, PeriodState> either = new TreeMap<>(was);
    either.putAll(is);
    return either.keySet().stream()
        .filter(each -> !Objects.equals(was.get(each), is.get(each)))
        .map(each -> PeriodChangeView.of(each, was.get(each), is.get(each)))
        .toList();
  }

  private static SortedMap<Period, PeriodState> byPeriod(@Nullable SeriesState state) {
    SortedMap<Period, PeriodState> periods = new TreeMap<>();
    if (state != null) {
      state.periods().forEach(each -> periods.put(each.period(), each));
    }
    return periods;
  }

  /**
   * A period as it was believed and as it is since.
   *
   * @param before absent where nothing was known of it
   * @param after absent where it is no longer among those at hand
   */
  record PeriodChangeView(Period period, @Nullable PeriodView before, @Nullable PeriodView after) {
    static PeriodChangeView of(
        Period period, @Nullable PeriodState before, @Nullable PeriodState after) {
      return new PeriodChangeView(
          period,
          before == null ? null : PeriodView.of(before),
          after == null ? null : PeriodView.of(after));
    }
  }
}
