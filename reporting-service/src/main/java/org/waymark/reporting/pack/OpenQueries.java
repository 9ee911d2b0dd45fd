package org.waymark.reporting.pack;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;

/**
 * The queries that nobody has decided yet. A figure is printed with them until somebody does; one
 * that adds up several periods is printed with those of each.
 */
final class OpenQueries {
  private static final int YEAR = 12;

  private OpenQueries() {}

  /** Those that the series' latest figure carries, earliest period first. */
  static List<Line.Query> of(Indicator indicator, SeriesState state) {
    Period latest = state.period();
    if (latest == null) {
      return List.of();
    }
    Set<Period> within = within(indicator, latest).collect(Collectors.toSet());
    return state.periods().stream()
        .filter(each -> within.contains(each.period()))
        .flatMap(each -> open(each).map(query -> line(each, query)))
        .toList();
  }

  private static Stream<Period> within(Indicator indicator, Period latest) {
    return switch (indicator.form()) {
      case POINT -> Stream.of(latest);
      case YEAR_TO_DATE -> latest.yearToDate();
      case ROLLING_12_MONTHS -> latest.lastPeriods(YEAR);
    };
  }

  private static Line.Query line(PeriodState period, FigureQuery query) {
    return new Line.Query(Periods.inWords(period.period()), query.message());
  }

  static Stream<FigureQuery> open(PeriodState period) {
    return Objects.requireNonNullElse(period.queries(), List.<FigureQuery>of()).stream()
        .filter(query -> query.state() == QueryState.OPEN);
  }
}
