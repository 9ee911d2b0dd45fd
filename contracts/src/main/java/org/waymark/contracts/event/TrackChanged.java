package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/** The edge between two tracks at a period. */
public record TrackChanged(
    String id,
    SeriesId series,
    Period period,
    Track from,
    Track to,
    Status status,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    String policy,
    int policyVersion,
    String reason,
    Instant at)
    implements TrackEvent {}
