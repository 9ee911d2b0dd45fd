package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/**
 * The edge between two tracks at a period.
 *
 * @param from the track before it
 * @param evidence what beside the status led there; absent where the status alone did
 */
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
    Instant at,
    @Nullable List<TrackEvidence> evidence)
    implements TrackEvent {

  /** An edge to which the status alone led. */
  public TrackChanged(
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
      Instant at) {
    this(
        id,
        series,
        period,
        from,
        to,
        status,
        value,
        target,
        policy,
        policyVersion,
        reason,
        at,
        null);
  }
}
