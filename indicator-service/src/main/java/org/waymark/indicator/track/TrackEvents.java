package org.waymark.indicator.track;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.event.TrackEvent;

/** The track events that were published. */
public interface TrackEvents {
  /**
   * Those that became known at an instant or later, earliest first.
   *
   * @param until and not after this one
   */
  List<TrackEvent> between(Instant from, Optional<Instant> until, int limit);
}
