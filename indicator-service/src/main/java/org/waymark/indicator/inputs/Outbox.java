package org.waymark.indicator.inputs;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.TrackEvent;

/**
 * What a document has still to publish. It stands in the document itself, so that state, position
 * and events still to be sent change in one atomic write.
 *
 * @param state whether the state was changed since it was last published
 */
public record Outbox(boolean state, List<TrackEvent> events, List<Event> outcomes) {
  public static final Outbox EMPTY = new Outbox(false, List.of(), List.of());

  public boolean isEmpty() {
    return !state && events.isEmpty() && outcomes.isEmpty();
  }

  Outbox with(boolean changed, List<TrackEvent> moreEvents, List<Event> moreOutcomes) {
    return new Outbox(
        state || changed,
        Stream.concat(events.stream(), moreEvents.stream()).toList(),
        Stream.concat(outcomes.stream(), moreOutcomes.stream()).toList());
  }
}
