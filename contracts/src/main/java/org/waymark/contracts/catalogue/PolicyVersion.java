package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it holds from a day on.
 *
 * @param from the first day of the periods it judges
 * @param queries from when on figures are queried, before what the council says
 * @param spc how control charts are drawn; absent: as {@link SpcRules#DEFAULTS}
 * @param smallNumbers absent: no figure is one of small numbers
 */
public record PolicyVersion(
    int version,
    LocalDate from,
    Banding banding,
    TrackRule track,
    @Nullable QueryRules queries,
    @Nullable SpcRules spc,
    @Nullable SmallNumbers smallNumbers) {

  /** A version that queries figures as the council does, and charts them by the defaults. */
  public PolicyVersion(int version, LocalDate from, Banding banding, TrackRule track) {
    this(version, from, banding, track, null);
  }

  /** A version that charts figures by the defaults. */
  public PolicyVersion(
      int version, LocalDate from, Banding banding, TrackRule track, @Nullable QueryRules queries) {
    this(version, from, banding, track, queries, null, null);
  }
}
