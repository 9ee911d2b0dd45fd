package org.waymark.indicator.track;

import org.waymark.contracts.event.TrackEvent;

/** Wants to know of each track event as it is published, here or by another process. */
@FunctionalInterface
public interface TrackListener {
  void happened(TrackEvent event);
}
