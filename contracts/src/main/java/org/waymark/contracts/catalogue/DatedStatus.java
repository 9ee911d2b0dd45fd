package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where in its life an indicator is from a day on. */
public record DatedStatus(LocalDate from, Lifecycle status) {

  /** The status that holds on a day; before the first, in development. */
  public static Lifecycle on(LocalDate day, List<DatedStatus> statuses) {
    return statuses.stream()
        .filter(status -> !status.from().isAfter(day))
        .max(Comparator.comparing(DatedStatus::from))
        .map(DatedStatus::status)
        .orElse(Lifecycle.IN_DEVELOPMENT);
  }
}
