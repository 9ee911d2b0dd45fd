package org.waymark.ingest.pages.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.words.Periods;
import org.waymark.ingest.calendar.Arrived;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;
import org.waymark.ingest.pages.Said;

/**
 * One line of the calendar in words.
 *
 * @param status which shape and colour goes with the word
 * @param came what has arrived, in a sentence
 * @param href of the submission that brought it; absent where another feed did, or nothing came
 */
record CalendarLine(
    String title,
    String period,
    String due,
    String status,
    String word,
    String came,
    @Nullable String href) {
  private static final int NAMED = 3;

  static CalendarLine of(FeedCalendar.Line line, Version version, Feed feed) {
    Arrived arrived = line.complete() == null ? line.first() : line.complete();
    return new CalendarLine(
        line.title(),
        capital(Periods.brief(line.period())),
        Periods.day(line.due()),
        status(line.state()),
        word(line),
        came(line, arrived, version, feed),
        href(arrived, feed));
  }

  private static @Nullable String href(@Nullable Arrived arrived, Feed feed) {
    return arrived == null || !arrived.feed().equals(feed.code())
        ? null
        : "/feeds/%s/submissions/%s".formatted(feed.code(), arrived.submission());
  }

  private static String word(FeedCalendar.Line line) {
    return switch (line.state()) {
      case ARRIVED -> "Arrived";
      case ARRIVED_LATE -> "Arrived late";
      case PARTLY -> "Arrived in part";
      case EXPECTED -> "Not yet due";
      case LATE -> line.arrived() == 0 ? "Late" : "Late in part";
    };
  }

  private static String status(FeedCalendar.State state) {
    return switch (state) {
      case ARRIVED -> "green";
      case ARRIVED_LATE -> "amber";
      case LATE -> "red";
      case PARTLY, EXPECTED -> "none";
    };
  }

  private static String came(
      FeedCalendar.Line line, @Nullable Arrived arrived, Version version, Feed feed) {
    if (arrived == null) {
      return line.expected() == 1
          ? "Nothing yet"
          : "Nothing yet of %d parts".formatted(line.expected());
    }
    String by = arrived.feed().equals(feed.code()) ? "" : ", by another feed";
    if (line.missing().isEmpty()) {
      return "On " + Said.at(arrived.at()) + by;
    }
    return "%d of %d parts, first on %s%s. Missing: %s"
        .formatted(
            line.arrived(),
            line.expected(),
            Said.at(arrived.at()),
            by,
            names(line.missing(), version));
  }

  private static String names(List<BreakdownCode> missing, Version version) {
    String first =
        missing.stream().limit(NAMED).map(m -> name(m, version)).collect(Collectors.joining(", "));
    int more = missing.size() - NAMED;
    return more > 0 ? "%s and %d more".formatted(first, more) : first;
  }

  private static String name(BreakdownCode code, Version version) {
    return code.isWholeCouncil()
        ? "the whole council"
        : version.index().breakdown(code).map(Breakdown::name).orElse(code.value());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
