package org.waymark.contracts.event;

import java.time.Instant;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * An edge raised before no longer follows from what is known.
 *
 * @param edge the id of the {@link TrackChanged} that is taken back
 */
public record TrackRestated(
    String id, String edge, SeriesId series, Period period, String reason, Instant at)
    implements TrackEvent {}
