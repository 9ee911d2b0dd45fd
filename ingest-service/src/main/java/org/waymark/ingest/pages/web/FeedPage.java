package org.waymark.ingest.pages.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;
import org.waymark.ingest.pages.Said;
import org.waymark.ingest.receipt.PastReceipts;
import org.waymark.ingest.submission.Limits;

/** A feed's first page: choose a file, and how the feed stands. */
@Component
class FeedPage {
  private static final int RECENT = 5;
  private static final int LATE_DAYS_BACK = 365;
  private static final int LATE_SHOWN = 5;

  private final Frame frame;
  private final FeedCalendar calendar;
  private final PastReceipts past;
  private final Limits limits;
  private final DataSize largestFile;

  FeedPage(
      Frame frame,
      FeedCalendar calendar,
      PastReceipts past,
      Limits limits,
      @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
    this.largestFile = largestFile;
    this.frame = frame;
    this.calendar = calendar;
    this.past = past;
    this.limits = limits;
  }

  String show(Model model, Version version, Feed feed, List<Forms.ErrorLine> errors) {
    String base = "/feeds/" + feed.code();
    frame.around(model, errors.isEmpty() ? "Send a file" : Frame.wrong("Send a file"), feed, base);
    model.addAttribute("errors", errors);
    model.addAttribute("most", Said.size(Math.min(limits.bytes(), largestFile.toBytes())));
    LocalDate today = calendar.today();
    List<FeedCalendar.Line> late =
        calendar.lines(version, feed, today.minusDays(LATE_DAYS_BACK), today).stream()
            .filter(line -> line.state() == FeedCalendar.State.LATE)
            .toList();
    model.addAttribute(
        "late",
        late.stream().limit(LATE_SHOWN).map(l -> CalendarLine.of(l, version, feed)).toList());
    model.addAttribute("lateCount", late.size());
    model.addAttribute("recent", recent(feed));
    return "ingest/feed";
  }

  private List<SubmissionLine> recent(Feed feed) {
    var newest = new PastReceipts.Wanted(feed.code(), null, null, null, null, RECENT);
    return past.list(newest).receipts().stream().map(SubmissionLine::of).toList();
  }
}
