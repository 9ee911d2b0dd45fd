package org.waymark.ingest.pages.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Sends;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.feed.Template;
import org.waymark.ingest.feed.WorkbookTemplate;
import org.waymark.ingest.mapping.SenderColumns;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** What a feed's files look like, and files to begin with. */
@Page
@RequestMapping("/feeds/{feed}")
class ColumnsController {
  /** One column. */
  record ColumnLine(String name, String needed, String holds, String what, String example) {}

  /** One indicator that may be sent. */
  record IndicatorLine(
      String code, String title, String frequency, String sends, String breakdowns) {}

  private final Frame frame;
  private final Feeds feeds;

  ColumnsController(Frame frame, Feeds feeds) {
    this.frame = frame;
    this.feeds = feeds;
  }

  @GetMapping("/columns")
  String columns(Model model, @PathVariable String feed) {
    var version = feeds.catalogue();
    Feed known = feeds.feed(version, feed);
    frame.around(model, "Columns and templates", known, "/feeds/%s/columns".formatted(feed));
    model.addAttribute(
        "columns", SenderColumns.of(known).stream().map(ColumnsController::line).toList());
    model.addAttribute("indicators", indicators(version.index(), known));
    model.addAttribute("sends", known.kind() == FeedKind.MEASUREMENTS);
    return "ingest/columns";
  }

  private static ColumnLine line(Column c) {
    return new ColumnLine(
        c.name(),
        c.required() ? "Needed" : "May be empty",
        switch (c.type()) {
          case TEXT -> "Text";
          case DECIMAL -> "A number";
          case WHOLE_NUMBER -> "A whole number";
          case DATE -> "A date";
          case PERIOD -> "A period";
        },
        c.description(),
        c.example().isEmpty() ? "–" : c.example());
  }

  private static List<IndicatorLine> indicators(CatalogueIndex catalogue, Feed feed) {
    return Columns.of(feed.kind()).nameIndicators()
        ? catalogue.catalogue().indicators().stream()
            .filter(indicator -> feed.mayWrite(indicator.directorate()))
            .map(indicator -> line(catalogue, indicator))
            .toList()
        : List.of();
  }

  private static IndicatorLine line(CatalogueIndex catalogue, Indicator i) {
    List<String> names =
        i.breakdowns().stream()
            .map(code -> catalogue.breakdown(code).map(Breakdown::name).orElse(code.value()))
            .toList();
    return new IndicatorLine(
        i.code().value(),
        i.title(),
        frequency(i.frequency()),
        i.sends() == Sends.RATIO ? "Numerator and denominator" : "A value",
        names.isEmpty() ? "Whole council only" : "Whole council, " + String.join(", ", names));
  }

  private static String frequency(Frequency frequency) {
    return switch (frequency) {
      case MONTHLY -> "Monthly";
      case QUARTERLY -> "Quarterly";
      case TERMLY -> "Every school term";
      case ANNUAL -> "Every financial year";
      case CALENDAR_YEAR -> "Every calendar year";
      case ACADEMIC_YEAR -> "Every academic year";
      case MULTI_YEAR -> "Several years together";
    };
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String feed) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(WorkbookTemplate.TYPE))
        .header("Content-Disposition", "attachment; filename=\"" + known.code() + ".xlsx\"")
        .body(WorkbookTemplate.of(known));
  }

  @GetMapping("/template.csv")
  ResponseEntity<String> template(@PathVariable String feed) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"" + known.code() + ".csv\"")
        .body(Template.csv(known));
  }
}
