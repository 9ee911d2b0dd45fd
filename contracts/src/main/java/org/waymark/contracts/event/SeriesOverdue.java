package org.waymark.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/** A period's due date has passed without a figure; said once. */
public record SeriesOverdue(
    String id, SeriesId series, Period period, LocalDate due, String reason, Instant at)
    implements TrackEvent {}
