package org.waymark.indicator.track.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.waymark.indicator.track.TrackEvents;
import org.waymark.indicator.web.Problems;

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

  /**
   * @param since an instant with offset; events that became known then or later are answered,
   *     earliest first, at most 10,000; absent: from the beginning
   */
  @GetMapping
  List<TrackEventView> since(@RequestParam @Nullable String since) {
    Instant from = since == null || since.isBlank() ? Instant.EPOCH : instant(since);
    return events.since(from, MOST).stream().map(TrackEventView::of).toList();
  }

  /** Every event from now on, as server-sent events whose id is the track event's. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream() {
    return stream.open();
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException wrong) {
      throw Problems.bad(
          "'%s' is no instant: ISO 8601 with offset is wanted, as 2016-10-03T09:00:00Z"
              .formatted(text));
    }
  }
}
