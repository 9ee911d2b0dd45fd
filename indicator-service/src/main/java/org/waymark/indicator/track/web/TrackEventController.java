package org.waymark.indicator.track.web;

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
import org.waymark.indicator.web.Instants;

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
   * @param asAt only those that were known then
   */
  @GetMapping
  List<TrackEventView> since(
      @RequestParam @Nullable String since, @RequestParam @Nullable String asAt) {
    Instant from = Instants.of("since", since).orElse(Instant.EPOCH);
    Optional<Instant> until = Instants.of("asAt", asAt);
    return events.between(from, until, MOST).stream().map(TrackEventView::of).toList();
  }

  /** Every event from now on, as server-sent events whose id is the track event's. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream() {
    return stream.open();
  }
}
