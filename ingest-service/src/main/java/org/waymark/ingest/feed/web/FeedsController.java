package org.waymark.ingest.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.feed.FeedDescription;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.feed.Template;
import org.waymark.ingest.feed.WorkbookTemplate;

/** Describes the feeds. */
@RestController
@RequestMapping("/api/v1/feeds")
class FeedsController {
  /** One feed in the list of all. */
  record FeedInBrief(
      String code, String title, String kind, String directorate, @Nullable String description) {}

  private final Feeds feeds;

  FeedsController(Feeds feeds) {
    this.feeds = feeds;
  }

  @Operation(summary = "The feeds of the catalogue in force that the caller may use")
  @ApiResponse(responseCode = "200", description = "OK")
  @ApiResponse(responseCode = "404", description = "No catalogue was loaded yet")
  @GetMapping(produces = "application/json")
  List<FeedInBrief> all() {
    Caller caller = Callers.present();
    return feeds.catalogue().index().catalogue().feeds().stream()
        .filter(f -> caller.mayUse(f.code()))
        .map(f ->
            new FeedInBrief(f.code(), f.title(), f.kind().word(), f.directorate(), f.description()))
        .toList();
  }

  @Operation(summary = "What may be sent to a feed")
  @GetMapping(path = "/{feed}", produces = "application/json")
  FeedDescription one(@PathVariable String feed) {
    CatalogueVersions.Version catalogue = feeds.catalogue();
    return FeedDescription.of(feeds.feed(catalogue, feed), catalogue.index());
  }

  @Operation(summary = "A workbook to begin with")
  @GetMapping(path = "/{feed}/template.xlsx", produces = WorkbookTemplate.TYPE)
  ResponseEntity<byte[]> workbook(@PathVariable String feed) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"" + known.code() + ".xlsx\"")
        .body(WorkbookTemplate.of(known));
  }

  @Operation(summary = "A file to begin with")
  @GetMapping(path = "/{feed}/template.csv", produces = "text/csv")
  ResponseEntity<String> template(@PathVariable String feed) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"" + known.code() + ".csv\"")
        .body(Template.csv(known));
  }
}
