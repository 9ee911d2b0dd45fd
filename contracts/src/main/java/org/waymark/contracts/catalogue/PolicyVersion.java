package org.waymark.contracts.catalogue;

import java.time.LocalDate;

/**
 * A policy as it holds from a day on.
 *
 * @param from the first day of the periods it judges
 */
public record PolicyVersion(int version, LocalDate from, Banding banding, TrackRule track) {}
