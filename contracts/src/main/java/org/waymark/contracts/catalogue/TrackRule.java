package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.Map;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Status;

/**
 * When a series goes off track and when it is back (rule 10 of the specification). Entering and
 * leaving differ, so that a series that hovers on a line does not flap.
 *
 * @param counts the statuses that count towards off track
 * @param enter how many periods running, per frequency; one where a frequency is not named
 * @param leave how many periods running without a counted status lead back, per frequency; likewise
 * @param watch the statuses that are watched though not counted
 */
public record TrackRule(
    List<Status> counts,
    Map<Frequency, Integer> enter,
    Map<Frequency, Integer> leave,
    List<Status> watch) {

  public int periodsToEnter(Frequency frequency) {
    return enter.getOrDefault(frequency, 1);
  }

  public int periodsToLeave(Frequency frequency) {
    return leave.getOrDefault(frequency, 1);
  }
}
