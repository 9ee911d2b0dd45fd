package org.waymark.ingest.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.calendar.Arrived;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.feed.Feeds;

/** Shows what a feed owes and what has arrived. */
@RestController
@RequestMapping("/api/v1/feeds/{feed}/calendar")
class CalendarController {
  private static final int DAYS_BACK = 62;
  private static final int DAYS_AHEAD = 31;

  /** A submission that brought something. */
  record ArrivedBody(Instant at, String submission, String feed) {
    static @Nullable ArrivedBody of(@Nullable Arrived arrived) {
      return arrived == null
          ? null
          : new ArrivedBody(arrived.at(), arrived.submission(), arrived.feed());
    }
  }

  /**
   * @param indicator absent where the whole feed is meant
   * @param state arrived, arrived late, partly, expected or late
   * @param missing breakdowns of which nothing has arrived; {@code -} is the whole council
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LineBody(
      @Nullable String indicator,
      String title,
      String period,
      LocalDate due,
      String state,
      int expected,
      int arrived,
      List<String> missing,
      @Nullable ArrivedBody first,
      @Nullable ArrivedBody complete) {
    static LineBody of(FeedCalendar.Line line) {
      return new LineBody(
          line.indicator(),
          line.title(),
          line.period().toString(),
          line.due(),
          line.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          line.expected(),
          line.arrived(),
          line.missing().stream().map(BreakdownCode::value).toList(),
          ArrivedBody.of(line.first()),
          ArrivedBody.of(line.complete()));
    }
  }

  /** What is due between two days. */
  record CalendarBody(
      String feed, LocalDate from, LocalDate to, LocalDate today, List<LineBody> lines) {}

  private final Feeds feeds;
  private final FeedCalendar calendar;

  CalendarController(Feeds feeds, FeedCalendar calendar) {
    this.feeds = feeds;
    this.calendar = calendar;
  }

  @Operation(
      summary = "What the feed owes by when, what has arrived, and what is late",
      description = "By due dates from 'from' to 'to', both included.")
  @GetMapping(produces = "application/json")
  CalendarBody calendar(
      @PathVariable String feed,
      @Parameter(description = "A day as 2016-10-03; two months ago if absent")
          @RequestParam(required = false)
          @Nullable LocalDate from,
      @Parameter(description = "A day as 2016-12-03; a month from now if absent")
          @RequestParam(required = false)
          @Nullable LocalDate to) {
    var version = feeds.catalogue();
    Feed known = feeds.feed(version, feed);
    Callers.mayUse(feed);
    LocalDate today = calendar.today();
    LocalDate first = from == null ? today.minusDays(DAYS_BACK) : from;
    LocalDate last = to == null ? today.plusDays(DAYS_AHEAD) : to;
    long span = ChronoUnit.DAYS.between(first, last);
    if (span < 0 || span > FeedCalendar.MOST_DAYS) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "request.invalid",
          "'to' is a day after 'from', by %d days at most".formatted(FeedCalendar.MOST_DAYS));
    }
    List<LineBody> lines =
        calendar.lines(version, known, first, last).stream().map(LineBody::of).toList();
    return new CalendarBody(feed, first, last, today, lines);
  }
}
