package org.waymark.indicator.series.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;

/**
 * One period of a series, as answered.
 *
 * @param value the judged value; absent where it cannot be had
 * @param submitted the period's own figure
 * @param queries those that the figure carries, open or decided
 * @param revision the explicit revision that stands, 0 for none
 */
record PeriodView(
    Period period,
    @Nullable String value,
    @Nullable String submitted,
    @Nullable String target,
    Status status,
    int revision,
    Finality finality,
    List<String> markers,
    @Nullable String commentary,
    @Nullable Instant knownSince,
    List<FigureQuery> queries) {

  static PeriodView of(PeriodState state) {
    return new PeriodView(
        state.period(),
        SeriesView.plain(state.value()),
        SeriesView.plain(state.submitted()),
        SeriesView.plain(state.target()),
        state.status(),
        state.revision(),
        state.finality(),
        state.markers(),
        state.commentary(),
        state.knownSince(),
        Objects.requireNonNullElse(state.queries(), List.of()));
  }
}
