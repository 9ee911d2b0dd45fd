package org.waymark.contracts.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Expected;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/**
 * Which periods are expected, of an indicator or of a feed, and by when (rule 13 of the
 * specification).
 *
 * <p>A period is expected if figures were asked for throughout: the indicator was active, baseline
 * or contextual on its first and on its last day, and the period ends on or after the day from
 * which the series has been watched, since nobody could be late before anybody was asked. Pooled
 * years overlap, so none is expected before the first figure has told which years are pooled.
 */
public final class DueDates {
  /** Due dates are dates in England. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final int FURTHEST = 10_000;

  private final PeriodKind kind;
  private final int dueWorkingDays;
  private final List<DatedStatus> statuses;
  private final Catalogue catalogue;
  private final WorkingDays days;

  public DueDates(Indicator indicator, Catalogue catalogue, WorkingDays days) {
    this(
        PeriodKind.of(indicator.frequency()),
        indicator.dueWorkingDays(),
        indicator.statuses(),
        catalogue,
        days);
  }

  /** What a feed owes whose rows are about no indicator. */
  public DueDates(Expected expected, Catalogue catalogue, WorkingDays days) {
    this(
        PeriodKind.of(expected.frequency()),
        expected.dueWorkingDays(),
        List.of(new DatedStatus(LocalDate.MIN, Lifecycle.ACTIVE)),
        catalogue,
        days);
  }

  private DueDates(
      PeriodKind kind,
      int dueWorkingDays,
      List<DatedStatus> statuses,
      Catalogue catalogue,
      WorkingDays days) {
    this.kind = kind;
    this.dueWorkingDays = dueWorkingDays;
    this.statuses = statuses;
    this.catalogue = catalogue;
    this.days = days;
  }

  /** The last day on which a period's figure is in time. */
  public LocalDate due(Period period) {
    return days.after(lastDay(period), dueWorkingDays);
  }

  /** The instant from which a period without a figure is overdue: the due date has passed. */
  public Instant overdueFrom(Period period) {
    return due(period).plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /**
   * The expected periods in order, without end unless the indicator retires.
   *
   * @param watchedFrom the day from which the series has been watched
   * @param latest the latest period with a figure, which tells pooled years
   */
  public Stream<Period> expected(LocalDate watchedFrom, Optional<Period> latest) {
    return first(watchedFrom, latest).stream()
        .flatMap(period -> Stream.iterate(period, Period::next).limit(FURTHEST))
        .takeWhile(period -> period.year() < 2190 && !isOver(period))
        .filter(this::isAsked);
  }

  private Optional<Period> first(LocalDate watchedFrom, Optional<Period> latest) {
    if (kind == PeriodKind.POOLED_YEARS) {
      return latest.map(Period::next);
    }
    return statuses.stream()
        .filter(status -> asks(status.status()))
        .map(status -> status.from())
        .min(LocalDate::compareTo)
        .map(from -> from.isAfter(watchedFrom) ? from : watchedFrom)
        .map(from -> Period.containing(kind, from));
  }

  /** Whether no later period can be expected: every dated status has begun, and asks for none. */
  private boolean isOver(Period period) {
    LocalDate day = period.lastDay();
    return !asks(DatedStatus.on(day, statuses))
        && statuses.stream().noneMatch(status -> status.from().isAfter(day));
  }

  private boolean isAsked(Period period) {
    return asks(DatedStatus.on(period.firstDay(), statuses))
        && asks(DatedStatus.on(period.lastDay(), statuses));
  }

  private static boolean asks(Lifecycle life) {
    return switch (life) {
      case ACTIVE, BASELINE, CONTEXTUAL -> true;
      case IN_DEVELOPMENT, RETIRED -> false;
    };
  }

  private LocalDate lastDay(Period period) {
    return catalogue.terms().stream()
        .filter(dates -> dates.term().equals(period))
        .map(TermDates::to)
        .findFirst()
        .orElseGet(period::lastDay);
  }
}
