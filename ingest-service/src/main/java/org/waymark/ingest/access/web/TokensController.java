package org.waymark.ingest.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.access.AccessToken;
import org.waymark.ingest.access.FeedTokens;
import org.waymark.ingest.access.FeedTokens.Result;
import org.waymark.ingest.access.Scope;
import org.waymark.ingest.access.web.TokenBodies.Listed;
import org.waymark.ingest.access.web.TokenBodies.Made;
import org.waymark.ingest.access.web.TokenBodies.Rotation;
import org.waymark.ingest.access.web.TokenBodies.Wanted;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.feed.Feeds;

/** The tokens of a feed; the administrator's alone. */
@RestController
@RequestMapping("/api/v1/feeds/{feed}/tokens")
class TokensController {
  /** A feed's tokens. */
  record All(String feed, List<Listed> tokens) {}

  private static final int AT_ONCE = 1;

  private final Feeds feeds;
  private final FeedTokens tokens;
  private final Clock clock;

  TokensController(Feeds feeds, FeedTokens tokens, Clock clock) {
    this.feeds = feeds;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Also of a feed that the catalogue has dropped, as long as it has any. */
  @Operation(summary = "A feed's tokens, the newest first; never what they are")
  @GetMapping(produces = "application/json")
  All all(@PathVariable String feed) {
    Instant now = clock.instant();
    List<AccessToken> known = tokens.of(feed);
    if (known.isEmpty()) {
      feeds.feed(feeds.catalogue(), feed);
    }
    return new All(feed, known.stream().map(t -> Listed.of(t, now)).toList());
  }

  @Operation(summary = "Make a token for a feed; it is shown this once")
  @ApiResponse(responseCode = "201", description = "The token, with its secret")
  @ApiResponse(
      responseCode = "409",
      description = "The feed has as many as it may, or was changed at the same moment",
      content = @Content)
  @PostMapping(consumes = "application/json", produces = "application/json")
  ResponseEntity<Made> make(@PathVariable String feed, @RequestBody Wanted wanted) {
    CatalogueVersions.Version catalogue = feeds.catalogue();
    Feed known = feeds.feed(catalogue, feed);
    TokenRequests.nothingElse(wanted.others());
    String name = TokenRequests.name(wanted.name(), feed);
    Scope scope = TokenRequests.scope(wanted.scope(), known, catalogue.index());
    return shown(tokens.issue(by(), known.code(), name, scope, wanted.expires()));
  }

  @Operation(summary = "Give a token a new secret, shown this once; the old one ends soon")
  @ApiResponse(responseCode = "201", description = "The token, with its new secret")
  @ApiResponse(
      responseCode = "409",
      description = "It has ended, is being rotated, or was changed at the same moment",
      content = @Content)
  @PostMapping(
      path = "/{id}/rotations",
      consumes = "application/json",
      produces = "application/json")
  ResponseEntity<Made> rotate(
      @PathVariable String feed, @PathVariable String id, @RequestBody Rotation wanted) {
    TokenRequests.nothingElse(wanted.others());
    return shown(tokens.rotate(by(), feed, id, wanted.expires(), wanted.overlap()));
  }

  @Operation(summary = "Revoke a token for good")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String feed, @PathVariable String id) {
    if (tokens.revoke(by(), feed, id).isEmpty()) {
      throw unknown();
    }
  }

  private static String by() {
    return Callers.present().name();
  }

  private ResponseEntity<Made> shown(Result result) {
    return switch (result) {
      case Result.Made made ->
          ResponseEntity.status(HttpStatus.CREATED)
              .header("Cache-Control", "no-store")
              .body(Made.of(made.secret(), made.kept(), clock.instant()));
      case Result.Unknown _ -> throw unknown();
      case Result.Ended _ ->
          throw conflict("token.ended", "it was revoked or has expired: make a new one");
      case Result.TooMany many ->
          throw conflict(
              "token.too-many",
              "the feed has %d tokens alive: revoke those not needed".formatted(many.most()));
      case Result.Overlapping many ->
          throw conflict(
              "token.rotating",
              "%d of its secrets are still taken: wait for one to end".formatted(many.most()));
      case Result.WrongEnd end ->
          throw bad("token.expires-invalid", "after now and by %s".formatted(end.latest()));
      case Result.WrongOverlap overlap ->
          throw bad("token.overlap-invalid", "from PT0S to %s".formatted(overlap.longest()));
      case Result.Busy _ ->
          throw conflict("token.busy", "it was changed at the same moment").retryAfter(AT_ONCE);
    };
  }

  private static Problem unknown() {
    return Problem.of(HttpStatus.NOT_FOUND, "token.not-found", "the feed has no token of this id");
  }

  private static Problem conflict(String code, String detail) {
    return Problem.of(HttpStatus.CONFLICT, code, detail);
  }

  private static Problem bad(String code, String wanted) {
    return Problem.of(HttpStatus.BAD_REQUEST, code, "wanted: " + wanted);
  }
}
