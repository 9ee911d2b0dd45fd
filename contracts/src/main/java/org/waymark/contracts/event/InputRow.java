package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/** A feed's row that says something of a series and a period. */
public sealed interface InputRow extends Event
    permits MeasurementRecorded, TargetSet, CommentaryGiven, ActionRecorded {
  SeriesId series();

  Period period();

  /** Explicit revision from 1; absent: unrevised, ordered by its accept instant. */
  @Nullable Integer revision();

  Origin origin();
}
