package org.waymark.indicator.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.Period;

/** Which of a series' figures are late, and when the next one is due. */
final class Lateness {
  private final Series series;
  private final DueDates dates;

  Lateness(Series series, Indicator indicator, Rules rules) {
    this.series = series;
    this.dates = new DueDates(indicator, rules.catalogue().catalogue(), rules.days());
  }

  /** The periods that are overdue at an instant, each said once. */
  List<TrackEvent> overdueAt(Instant at) {
    return awaited()
        .takeWhile(period -> !dates.overdueFrom(period).isAfter(at))
        .map(this::overdue)
        .toList();
  }

  /** The first period without a figure whose lateness was not said yet. */
  Optional<Period> next() {
    return awaited().findFirst();
  }

  Instant overdueFrom(Period period) {
    return dates.overdueFrom(period);
  }

  LocalDate due(Period period) {
    return dates.due(period);
  }

  /** The earliest period said to be overdue whose figure has not come since. */
  Optional<Period> earliestOverdue() {
    return series.saidOverdue().stream()
        .filter(period -> !series.periods().containsKey(period))
        .findFirst();
  }

  private Stream<Period> awaited() {
    if (series.watchedFrom() == null) {
      return Stream.empty();
    }
    Optional<Period> latest =
        series.periods().isEmpty() ? Optional.empty() : Optional.of(series.periods().lastKey());
    return dates
        .expected(series.watchedFrom(), latest)
        .filter(period -> !series.periods().containsKey(period))
        .filter(period -> !series.saidOverdue().contains(period));
  }

  private TrackEvent overdue(Period period) {
    LocalDate due = dates.due(period);
    return new SeriesOverdue(
        Identity.hash("overdue", series.id(), period),
        series.id(),
        period,
        due,
        "No figure for %s had come by %s".formatted(PeriodWords.of(period), due),
        series.asOf());
  }
}
