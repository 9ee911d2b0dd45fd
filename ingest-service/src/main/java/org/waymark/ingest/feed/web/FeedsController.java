package org.waymark.ingest.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.access.Access;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.feed.FeedDescription;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.feed.Template;
import org.waymark.ingest.problem.Problem;
import org.waymark.ingest.submission.Columns;

/** Describes the feeds, and makes their tokens. */
@RestController
@RequestMapping("/api/v1/feeds")
class FeedsController {
  /** One feed in the list of all. */
  record FeedInBrief(
      String code, String title, String kind, String directorate, @Nullable String description) {}

  /**
   * @param name who it is for: a system or an office, never a person; absent: the feed
   * @param expires absent: never
   */
  record TokenRequest(@Nullable String name, @Nullable Instant expires) {}

  /** A token; it is shown this once. */
  record TokenAnswer(String token, String feed, String name, @Nullable Instant expires) {}

  private static final int LONGEST_NAME = 100;

  private final Feeds feeds;
  private final Access access;

  FeedsController(Feeds feeds, Access access) {
    this.feeds = feeds;
    this.access = access;
  }

  @Operation(summary = "The feeds of the catalogue in force that the caller may use")
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

  @Operation(summary = "A file to begin with")
  @GetMapping(path = "/{feed}/template.csv", produces = "text/csv")
  ResponseEntity<String> template(@PathVariable String feed) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"" + known.code() + ".csv\"")
        .body(Template.csv(Columns.of(known.kind())));
  }

  @Operation(summary = "Make a token for a feed; it is shown this once")
  @PostMapping(
      path = "/{feed}/tokens",
      consumes = "application/json",
      produces = "application/json")
  ResponseEntity<TokenAnswer> token(@PathVariable String feed, @RequestBody TokenRequest wanted) {
    Feed known = feeds.feed(feeds.catalogue(), feed);
    String name = wanted.name() == null || wanted.name().isBlank() ? feed : wanted.name().strip();
    if (name.length() > LONGEST_NAME) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST,
          "token.name-too-long",
          "a 'name' of at most %d characters is wanted".formatted(LONGEST_NAME));
    }
    Access.Issued issued = access.issue(known.code(), name, wanted.expires());
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Cache-Control", "no-store")
        .body(
            new TokenAnswer(
                issued.token(), known.code(), issued.kept().name(), issued.kept().expires()));
  }
}
