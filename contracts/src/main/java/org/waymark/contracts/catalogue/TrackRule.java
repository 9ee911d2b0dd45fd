package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.SignalEffect;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.TrackSignal;

/**
 * When a series goes off track and when it is back (rule 10 of the specification). Entering and
 * leaving differ, so that a series that hovers on a line does not flap.
 *
 * @param counts the statuses that count towards off track
 * @param enter how many periods running, per frequency; one where a frequency is not named
 * @param leave how many periods running without a counted status lead back, per frequency; likewise
 * @param watch the statuses that are watched though not counted
 * @param signals what else counts or is watched; absent: nothing
 */
public record TrackRule(
    List<Status> counts,
    Map<Frequency, Integer> enter,
    Map<Frequency, Integer> leave,
    List<Status> watch,
    @Nullable Map<TrackSignal, SignalEffect> signals) {

  /** A rule by which statuses alone tell. */
  public TrackRule(
      List<Status> counts,
      Map<Frequency, Integer> enter,
      Map<Frequency, Integer> leave,
      List<Status> watch) {
    this(counts, enter, leave, watch, null);
  }

  /** What a signal does; empty where it does nothing. */
  public Optional<SignalEffect> effect(TrackSignal signal) {
    return signals == null ? Optional.empty() : Optional.ofNullable(signals.get(signal));
  }

  public int periodsToEnter(Frequency frequency) {
    return enter.getOrDefault(frequency, 1);
  }

  public int periodsToLeave(Frequency frequency) {
    return leave.getOrDefault(frequency, 1);
  }
}
