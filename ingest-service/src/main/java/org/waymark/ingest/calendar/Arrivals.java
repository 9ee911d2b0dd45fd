package org.waymark.ingest.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;

/** Keeps when each breakdown of what is due first arrived. Noting again changes nothing. */
public interface Arrivals {
  void note(Map<Due, Set<BreakdownCode>> what, Arrived how);

  /** What has arrived of these; nothing is said of those of which nothing has. */
  Map<Due, Map<BreakdownCode, Arrived>> of(Collection<Due> dues);

  /** The latest period of which anything has arrived. */
  Optional<Period> latest(String subject);
}
