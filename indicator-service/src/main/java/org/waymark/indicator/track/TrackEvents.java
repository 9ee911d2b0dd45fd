package org.waymark.indicator.track;

import java.time.Instant;
import java.util.List;
import org.waymark.contracts.event.TrackEvent;

/** The track events that were published. */
public interface TrackEvents {
  /** Those that became known at an instant or later, earliest first. */
  List<TrackEvent> since(Instant from, int limit);
}
