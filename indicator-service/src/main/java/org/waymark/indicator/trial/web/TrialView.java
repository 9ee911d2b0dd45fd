package org.waymark.indicator.trial.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.track.web.TrackEventView;
import org.waymark.indicator.trial.Trial;

/**
 * What would differ under another policy.
 *
 * @param series how many series the policy judges
 * @param differing in how many of them something would differ
 * @param moreSeries how many of those are left out of the list
 */
record TrialView(
    String policy,
    int catalogueVersion,
    int series,
    int differing,
    List<TriedSeriesView> differences,
    int moreSeries) {

  /**
   * A series in which something would differ.
   *
   * @param periods whose status would be another
   * @param trackEvents what would be announced of its track
   */
  record TriedSeriesView(
      IndicatorCode indicator,
      BreakdownCode breakdown,
      JudgedView now,
      JudgedView then,
      List<TriedPeriodView> periods,
      List<TrackEventView> trackEvents) {

    static TriedSeriesView of(Trial trial) {
      return new TriedSeriesView(
          trial.now().series().indicator(),
          trial.now().series().breakdown(),
          JudgedView.of(trial.now()),
          JudgedView.of(trial.then()),
          trial.periods().stream().map(TriedPeriodView::of).toList(),
          trial.events().stream().map(TrackEventView::of).toList());
    }
  }

  /** A verdict on the latest period. */
  record JudgedView(@Nullable Period period, Status status, Track track, String explanation) {
    static JudgedView of(SeriesState state) {
      return new JudgedView(state.period(), state.status(), state.track(), state.explanation());
    }
  }

  /** A period's status now and under the other policy. */
  record TriedPeriodView(
      Period period, @Nullable String value, @Nullable String target, Status now, Status then) {
    static TriedPeriodView of(Trial.Difference each) {
      return new TriedPeriodView(
          each.now().period(),
          plain(each.now().value()),
          plain(each.now().target()),
          each.now().status(),
          each.then().status());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
      return number == null ? null : number.toPlainString();
    }
  }
}
