package org.waymark.ingest.pages.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.receipt.PastReceipts;
import org.waymark.ingest.receipt.ReceiptCsv;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.receipt.web.Cursor;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Submissions;

/** A feed's submissions, and what became of each. */
@Page
@RequestMapping("/feeds/{feed}/submissions")
class ReceiptController {
  private static final int LISTED = 25;
  private static final int MONTHS_BACK = 24;

  private final Frame frame;
  private final Feeds feeds;
  private final FeedCalendar calendar;
  private final Submissions submissions;
  private final PastReceipts past;
  private final ReceiptRows rows;
  private final ReceiptPage page;

  ReceiptController(
      Frame frame,
      Feeds feeds,
      FeedCalendar calendar,
      Submissions submissions,
      PastReceipts past,
      ReceiptRows rows,
      ReceiptPage page) {
    this.frame = frame;
    this.feeds = feeds;
    this.calendar = calendar;
    this.submissions = submissions;
    this.past = past;
    this.rows = rows;
    this.page = page;
  }

  @GetMapping
  String list(
      Model model,
      @PathVariable String feed,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(required = false) @Nullable String after) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    String base = "/feeds/%s/submissions".formatted(feed);
    frame.around(model, "Past submissions", known, base);
    List<Forms.Choice> months = months(month);
    LocalDate first =
        months.stream().anyMatch(m -> m.selected() && !m.value().isEmpty())
            ? YearMonth.parse(month).atDay(1)
            : null;
    PastReceipts.Part part =
        past.list(
            new PastReceipts.Wanted(
                feed,
                state(state),
                first,
                first == null ? null : YearMonth.from(first).atEndOfMonth(),
                after(after),
                LISTED));
    model.addAttribute("lines", part.receipts().stream().map(SubmissionLine::of).toList());
    model.addAttribute("states", states(state));
    model.addAttribute("months", months);
    model.addAttribute("newest", after == null ? null : new Forms.Turn("Newest", base));
    model.addAttribute("older", older(base, state, month, part.next()));
    return "ingest/submissions";
  }

  private static Forms.@Nullable Turn older(
      String base, String state, String month, PastSubmissions.@Nullable After next) {
    return next == null
        ? null
        : new Forms.Turn(
            "Older",
            UriComponentsBuilder.fromPath(base)
                .queryParam("state", state)
                .queryParam("month", month)
                .queryParam("after", Cursor.of(next.acceptedAt(), next.id()))
                .encode(StandardCharsets.UTF_8)
                .toUriString());
  }

  private static Submission.@Nullable State state(String word) {
    return Stream.of(Submission.State.values())
        .filter(state -> state.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(null);
  }

  private static PastSubmissions.@Nullable After after(@Nullable String text) {
    return text == null ? null : Cursor.read(text).orElse(null);
  }

  private static List<Forms.Choice> states(String chosen) {
    return List.of(
        new Forms.Choice("", "All", chosen.isEmpty()),
        new Forms.Choice("completed", "Taken or refused", chosen.equals("completed")),
        new Forms.Choice("receiving", "Being received", chosen.equals("receiving")),
        new Forms.Choice("interrupted", "Interrupted", chosen.equals("interrupted")));
  }

  private List<Forms.Choice> months(String chosen) {
    List<Forms.Choice> all = new ArrayList<>();
    all.add(new Forms.Choice("", "All", chosen.isEmpty()));
    YearMonth now = YearMonth.from(calendar.today());
    for (int back = 0; back < MONTHS_BACK; back++) {
      String month = now.minusMonths(back).toString();
      all.add(
          new Forms.Choice(
              month, Periods.brief(Period.month(now.minusMonths(back))), month.equals(chosen)));
    }
    return all;
  }

  @GetMapping("/{id}")
  String receipt(
      Model model,
      @PathVariable String feed,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(required = false) @Nullable String decided) {
    model.addAttribute("decided", decided != null);
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return this.page.show(model, known, submission(feed, id), Math.clamp(page, 1, 1000));
  }

  @GetMapping("/{id}/receipt.csv")
  ResponseEntity<byte[]> csv(@PathVariable String feed, @PathVariable String id) {
    Submission s = submission(feed, id);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"receipt-%s.csv\"".formatted(s.id()))
        .body(ReceiptCsv.bytes(rows.all(s).rows()));
  }

  private Submission submission(String feed, String id) {
    return submissions
        .byId(id)
        .filter(s -> s.feed().equals(feed))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
