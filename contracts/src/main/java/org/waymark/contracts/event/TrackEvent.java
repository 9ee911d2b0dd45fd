package org.waymark.contracts.event;

import java.time.Instant;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/** Something happened to a series' track. Ids are the same whenever the same log is folded. */
public sealed interface TrackEvent extends Event
    permits TrackChanged, TrackRestated, SeriesOverdue {
  String id();

  SeriesId series();

  Period period();

  /** The fold's time: the accept instant or tick that made it known. */
  Instant at();

  String reason();
}
