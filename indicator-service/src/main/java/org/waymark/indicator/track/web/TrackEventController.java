package org.waymark.indicator.track.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.waymark.indicator.track.TrackEvents;

/** Track events, asked for or as they happen. */
@RestController
@RequestMapping("/api/v1/track-events")
class TrackEventController {
  private static final int MOST = 10_000;

  private final TrackEvents events;
  private final TrackEventStream stream;

  TrackEventController(TrackEvents events, TrackEventStream stream) {
    this.events = events;
    this.stream = stream;
  }

  @Operation(summary = "Track events, earliest first, at most 10,000")
  @GetMapping
  List<TrackEventView> since(
      @Parameter(description = "From when they became known; absent: from the beginning")
          @RequestParam(required = false)
          @Nullable Instant since,
      @Parameter(description = "Only those that were known then") @RequestParam(required = false)
          @Nullable Instant asAt) {
    Instant from = since == null ? Instant.EPOCH : since;
    return events.between(from, Optional.ofNullable(asAt), MOST).stream()
        .map(TrackEventView::of)
        .toList();
  }

  /** Every event from now on, as server-sent events whose id is the track event's. */
  @Operation(summary = "Track events from now on, as server-sent events")
  @ApiResponse(
      responseCode = "200",
      description = "Without end",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream() {
    return stream.open();
  }
}
