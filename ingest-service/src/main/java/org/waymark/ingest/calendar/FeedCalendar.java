package org.waymark.ingest.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Expected;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.due.WorkingDays;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;

/** Tells what a feed owes by when, what has arrived of it, and what is late. */
public final class FeedCalendar {
  /** The longest span shown at once. */
  public static final int MOST_DAYS = 1100;

  /**
   * One period of one indicator, or of the feed.
   *
   * @param indicator its code; absent where the whole feed is meant
   * @param due the last day on which it is in time
   * @param expected how many breakdowns are expected, the whole council among them
   * @param missing those of which nothing has arrived
   * @param first the first submission that brought some of it
   * @param complete the submission that made it complete
   */
  public record Line(
      @Nullable String indicator,
      String title,
      Period period,
      LocalDate due,
      State state,
      int expected,
      List<BreakdownCode> missing,
      @Nullable Arrived first,
      @Nullable Arrived complete) {
    public int arrived() {
      return expected - missing.size();
    }
  }

  /** How it stands with one line. */
  public enum State {
    /** Everything came by the due date. */
    ARRIVED,
    /** Everything came, some of it after the due date. */
    ARRIVED_LATE,
    /** Some came; there is time for the rest. */
    PARTLY,
    /** Nothing came yet; there is time. */
    EXPECTED,
    /** The due date has passed, and something is missing. */
    LATE
  }

  private record Owed(
      @Nullable String indicator,
      String title,
      Due due,
      DueDates dates,
      List<BreakdownCode> breakdowns) {}

  private final Arrivals arrivals;
  private final WorkingDays days;
  private final Watched watched;
  private final Clock clock;

  public FeedCalendar(
      Arrivals arrivals, CatalogueVersions versions, WorkingDays days, Clock clock) {
    this.arrivals = arrivals;
    this.days = days;
    this.watched = new Watched(versions);
    this.clock = clock;
  }

  /** Today, where the council is. */
  public LocalDate today() {
    return clock.instant().atZone(DueDates.ZONE).toLocalDate();
  }

  /**
   * What is due between two days, both included, in the order of due dates.
   *
   * @param version the catalogue in force
   */
  public List<Line> lines(Version version, Feed feed, LocalDate from, LocalDate to) {
    List<Owed> owed =
        (feed.kind() == FeedKind.MEASUREMENTS
                ? indicators(version, feed, to)
                : feed(version, feed, to))
            .filter(each -> !each.dates().due(each.due().period()).isBefore(from))
            .toList();
    var found = arrivals.of(owed.stream().map(Owed::due).toList());
    Instant now = clock.instant();
    return owed.stream()
        .map(each -> line(each, found.getOrDefault(each.due(), Map.of()), now))
        .sorted(Comparator.comparing(Line::due).thenComparing(Line::title))
        .toList();
  }

  private Stream<Owed> feed(Version version, Feed feed, LocalDate to) {
    Expected expected = feed.expected();
    if (expected == null) {
      return Stream.empty();
    }
    var dates = new DueDates(expected, version.index().catalogue(), days);
    return dates
        .expected(expected.from(), Optional.empty())
        .takeWhile(period -> !dates.due(period).isAfter(to))
        .map(period ->
            new Owed(
                null,
                feed.title(),
                Due.of(feed, period),
                dates,
                List.of(BreakdownCode.WHOLE_COUNCIL)));
  }

  private Stream<Owed> indicators(Version version, Feed feed, LocalDate to) {
    Map<SeriesId, LocalDate> since = watched.since(version);
    return version.index().catalogue().indicators().stream()
        .filter(indicator -> feed.mayWrite(indicator.directorate()))
        .flatMap(indicator -> periods(version, indicator, since, to));
  }

  private Stream<Owed> periods(
      Version version, Indicator indicator, Map<SeriesId, LocalDate> since, LocalDate to) {
    Map<BreakdownCode, LocalDate> watchedFrom = watchedFrom(indicator, since);
    Optional<LocalDate> first = watchedFrom.values().stream().min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return Stream.empty();
    }
    var latest =
        indicator.frequency() == Frequency.MULTI_YEAR
            ? arrivals.latest(Due.subject(indicator.code()))
            : Optional.<Period>empty();
    var dates = new DueDates(indicator, version.index().catalogue(), days);
    return dates
        .expected(first.get(), latest)
        .takeWhile(period -> !dates.due(period).isAfter(to))
        .map(period ->
            new Owed(
                indicator.code().value(),
                indicator.title(),
                Due.of(indicator.code(), period),
                dates,
                watchedFrom.entrySet().stream()
                    .filter(each -> !each.getValue().isAfter(period.lastDay()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList()));
  }

  private static Map<BreakdownCode, LocalDate> watchedFrom(
      Indicator indicator, Map<SeriesId, LocalDate> since) {
    Map<BreakdownCode, LocalDate> all = new HashMap<>();
    Stream.concat(Stream.of(BreakdownCode.WHOLE_COUNCIL), indicator.breakdowns().stream())
        .forEach(breakdown -> {
          LocalDate day = since.get(new SeriesId(indicator.code(), breakdown));
          if (day != null) {
            all.put(breakdown, day);
          }
        });
    return all;
  }

  private static Line line(Owed owed, Map<BreakdownCode, Arrived> found, Instant now) {
    List<BreakdownCode> missing = new ArrayList<>(owed.breakdowns());
    missing.removeAll(found.keySet());
    List<Arrived> came =
        owed.breakdowns().stream().flatMap(b -> Stream.ofNullable(found.get(b))).toList();
    Arrived first = came.stream().reduce(Arrived::earlier).orElse(null);
    Arrived last = came.stream().reduce(Arrived::later).orElse(null);
    Instant late = owed.dates().overdueFrom(owed.due().period());
    return new Line(
        owed.indicator(),
        owed.title(),
        owed.due().period(),
        owed.dates().due(owed.due().period()),
        state(missing.isEmpty() ? last : null, first, late, now),
        owed.breakdowns().size(),
        List.copyOf(missing),
        first,
        missing.isEmpty() ? last : null);
  }

  private static State state(
      @Nullable Arrived complete, @Nullable Arrived first, Instant late, Instant now) {
    if (complete != null) {
      return complete.at().isBefore(late) ? State.ARRIVED : State.ARRIVED_LATE;
    }
    if (!now.isBefore(late)) {
      return State.LATE;
    }
    return first == null ? State.EXPECTED : State.PARTLY;
  }
}
