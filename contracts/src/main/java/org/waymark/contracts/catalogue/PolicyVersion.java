package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it holds from a day on.
 *
 * @param from the first day of the periods it judges
 * @param queries from when on figures are queried, before what the council says
 */
public record PolicyVersion(
    int version, LocalDate from, Banding banding, TrackRule track, @Nullable QueryRules queries) {

  /** A version that queries figures as the council does. */
  public PolicyVersion(int version, LocalDate from, Banding banding, TrackRule track) {
    this(version, from, banding, track, null);
  }
}
