package org.waymark.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;

/** Where in its life an indicator is from a day on. */
public record DatedStatus(LocalDate from, Lifecycle status) {

  /** The status that holds on a day; before the first, in development. */
  public static Lifecycle on(LocalDate day, List<DatedStatus> statuses) {
    DatedStatus latest = new DatedStatus(LocalDate.MIN, Lifecycle.IN_DEVELOPMENT);
    for (DatedStatus each : statuses) {
      if (!each.from().isAfter(day) && !each.from().isBefore(latest.from())) {
        latest = each;
      }
    }
    return latest.status();
  }
}
