package org.waymark.ingest.pages.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.calendar.FeedCalendar.Line;
import org.waymark.ingest.calendar.FeedCalendar.State;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.pages.Said;

/** What a feed owes and what has arrived, three months of due dates at a time. */
@Page
class CalendarPageController {
  private static final int MONTHS = 3;
  private static final int MONTHS_BACK = 24;

  /** What is due in one month. */
  record Month(String name, String summary, List<CalendarLine> lines) {}

  private final Frame frame;
  private final Feeds feeds;
  private final FeedCalendar calendar;

  CalendarPageController(Frame frame, Feeds feeds, FeedCalendar calendar) {
    this.frame = frame;
    this.feeds = feeds;
    this.calendar = calendar;
  }

  @GetMapping("/feeds/{feed}/calendar")
  String calendar(
      Model model,
      @PathVariable String feed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String show) {
    var version = feeds.catalogue();
    Feed known = feeds.feed(version, feed);
    String base = "/feeds/%s/calendar".formatted(feed);
    YearMonth now = YearMonth.from(calendar.today());
    YearMonth first = first(from, now);
    LocalDate last = first.plusMonths(MONTHS - 1L).atEndOfMonth();
    List<Line> all = calendar.lines(version, known, first.atDay(1), last);
    frame.around(model, "Calendar", known, base);
    model.addAttribute("heading", heading(all));
    model.addAttribute("today", Periods.day(calendar.today()));
    model.addAttribute("figures", figures(all));
    model.addAttribute("months", months(all, show, version, known));
    model.addAttribute("from", first.toString());
    model.addAttribute("choices", choices(show));
    model.addAttribute("dues", all.size());
    model.addAttribute("span", span(first));
    model.addAttribute("previous", turn(base, "Due ", first.minusMonths(MONTHS), show, now));
    model.addAttribute("following", turn(base, "Due ", first.plusMonths(MONTHS), show, now));
    return "ingest/calendar";
  }

  /** The month asked for, or the one before last, within bounds. */
  private static YearMonth first(String asked, YearMonth now) {
    try {
      YearMonth month = YearMonth.parse(asked);
      return within(month, now) ? month : now.minusMonths(1);
    } catch (DateTimeParseException none) {
      return now.minusMonths(1);
    }
  }

  private static boolean within(YearMonth month, YearMonth now) {
    return !month.isBefore(now.minusMonths(MONTHS_BACK))
        && !month.isAfter(now.plusMonths(MONTHS_BACK));
  }

  private static Forms.@Nullable Turn turn(
      String base, String words, YearMonth first, String show, YearMonth now) {
    return within(first, now)
        ? new Forms.Turn(words + span(first), base + "?from=" + first + "&show=" + known(show))
        : null;
  }

  private static String known(String show) {
    return show.equals("late") || show.equals("open") ? show : "";
  }

  private static String span(YearMonth first) {
    return Periods.brief(Period.month(first))
        + " to "
        + Periods.brief(Period.month(first.plusMonths(MONTHS - 1L)));
  }

  private static String heading(List<Line> all) {
    long late = all.stream().filter(l -> l.state() == State.LATE).count();
    if (all.isEmpty()) {
      return "Nothing is due";
    }
    return late == 0
        ? "Nothing is late"
        : "%s of %s %s late"
            .formatted(Said.number(late), Said.number(all.size()), late == 1 ? "is" : "are");
  }

  private static List<Forms.Figure> figures(List<Line> all) {
    Map<State, Long> counts =
        all.stream().collect(Collectors.groupingBy(Line::state, Collectors.counting()));
    List<Forms.Figure> figures = new ArrayList<>();
    figures.add(new Forms.Figure("Late", count(counts, State.LATE)));
    figures.add(new Forms.Figure("Arrived", count(counts, State.ARRIVED)));
    figures.add(new Forms.Figure("Arrived late", count(counts, State.ARRIVED_LATE)));
    figures.add(
        new Forms.Figure(
            "Not yet due",
            Said.number(
                counts.getOrDefault(State.EXPECTED, 0L) + counts.getOrDefault(State.PARTLY, 0L))));
    return figures;
  }

  private static String count(Map<State, Long> counts, State state) {
    return Said.number(counts.getOrDefault(state, 0L));
  }

  private static List<Forms.Choice> choices(String show) {
    return List.of(
        new Forms.Choice("", "Everything", known(show).isEmpty()),
        new Forms.Choice("late", "What is late", show.equals("late")),
        new Forms.Choice("open", "What has not arrived in full", show.equals("open")));
  }

  private static List<Month> months(List<Line> all, String show, Version version, Feed feed) {
    var byMonth =
        all.stream()
            .filter(line -> isShown(line, show))
            .collect(
                Collectors.groupingBy(
                    line -> YearMonth.from(line.due()), TreeMap::new, Collectors.toList()));
    List<Month> months = new ArrayList<>();
    byMonth.forEach((month, lines) ->
        months.add(
            new Month(
                Periods.brief(Period.month(month)),
                "%s due".formatted(Said.number(lines.size())),
                lines.stream().map(l -> CalendarLine.of(l, version, feed)).toList())));
    return months;
  }

  private static boolean isShown(Line line, String show) {
    return switch (show) {
      case "late" -> line.state() == State.LATE;
      case "open" -> !line.missing().isEmpty();
      default -> true;
    };
  }
}
