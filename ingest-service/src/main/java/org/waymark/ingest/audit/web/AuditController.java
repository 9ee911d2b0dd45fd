package org.waymark.ingest.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.http.problem.Problem;
import org.waymark.ingest.audit.Action;
import org.waymark.ingest.audit.AuditEntry;
import org.waymark.ingest.audit.AuditTrail;

/** Shows the administrator who did what. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
  private static final Duration LATELY = Duration.ofDays(1);

  /** One deed. */
  record Entry(
      Instant at, String actor, String action, String subject, String outcome, String detail) {
    static Entry of(AuditEntry e) {
      return new Entry(e.at(), e.actor(), e.action().word(), e.subject(), e.outcome(), e.detail());
    }
  }

  /**
   * Some of the trail, the oldest first.
   *
   * @param more whether there is a page after it
   */
  record Part(Instant since, int page, boolean more, List<Entry> entries) {}

  private final AuditTrail trail;
  private final Clock clock;

  AuditController(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  @Operation(summary = "Who did what, the oldest first")
  @GetMapping(produces = "application/json")
  Part entries(
      @Parameter(description = "From when on; absent: the last 24 hours")
          @RequestParam(required = false)
          @Nullable Instant since,
      @Parameter(description = "Only this, as token.made") @RequestParam(required = false)
          @Nullable String action,
      @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      defaultValue = "1",
                      minimum = "1",
                      maximum = "" + AuditTrail.LAST_PAGE))
          @RequestParam(defaultValue = "1")
          int page) {
    if (page < 1 || page > AuditTrail.LAST_PAGE) {
      throw wrong(
          "'page' is from 1 to %d; beyond that, ask from a later 'since'"
              .formatted(AuditTrail.LAST_PAGE));
    }
    Instant from = since == null ? clock.instant().minus(LATELY) : since;
    AuditTrail.Page found = trail.page(from, action(action), page);
    return new Part(from, page, found.more(), found.entries().stream().map(Entry::of).toList());
  }

  private static @Nullable Action action(@Nullable String word) {
    return word == null
        ? null
        : Action.of(word).orElseThrow(() -> wrong("'action' is one of " + words()));
  }

  private static String words() {
    return Arrays.stream(Action.values()).map(Action::word).collect(Collectors.joining(", "));
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }
}
