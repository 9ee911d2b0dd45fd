package org.waymark.indicator.track.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.track.TrackListener;

/**
 * Passes track events on to everybody who listens. An event may come twice, as publication may be
 * repeated after a failure; its id is the same. Thread-safe.
 */
@Component
class TrackEventStream implements TrackListener {
  private static final long WITHOUT_END = 0;

  private final List<SseEmitter> open = new CopyOnWriteArrayList<>();

  SseEmitter open() {
    SseEmitter emitter = new SseEmitter(WITHOUT_END);
    emitter.onCompletion(() -> open.remove(emitter));
    emitter.onError(gone -> open.remove(emitter));
    emitter.onTimeout(emitter::complete);
    open.add(emitter);
    hello(emitter);
    return emitter;
  }

  /** Sends the head of the answer at once, so that a listener knows that it listens. */
  private void hello(SseEmitter emitter) {
    try {
      emitter.send(SseEmitter.event().comment("listening"));
    } catch (IOException gone) {
      open.remove(emitter);
    }
  }

  /** Listeners without end must not hold the server's end up. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    open.forEach(SseEmitter::complete);
  }

  @Override
  public void happened(TrackEvent event) {
    TrackEventView view = TrackEventView.of(event);
    for (SseEmitter emitter : open) {
      try {
        emitter.send(SseEmitter.event().id(view.id()).name(view.kind()).data(view));
      } catch (IOException | IllegalStateException gone) {
        open.remove(emitter);
      }
    }
  }
}
