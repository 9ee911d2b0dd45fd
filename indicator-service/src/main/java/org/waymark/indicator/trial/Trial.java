package org.waymark.indicator.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.Series;
import org.waymark.indicator.series.SeriesRecord;

/**
 * What would differ in a series if a policy were another: all its periods are judged anew, as an
 * activation of a catalogue with that policy would, and what that would announce is told instead.
 *
 * @param now the series' state as the policy in force judges it
 * @param then as the other would
 * @param periods whose status would be another
 * @param events what would be announced of the track
 */
public record Trial(
    SeriesState now, SeriesState then, List<Difference> periods, List<TrackEvent> events) {

  /** A period as it is judged and as it would be. */
  public record Difference(PeriodState now, PeriodState then) {}

  /** A catalogue with a policy in place of its own under that name. */
  public static CatalogueIndex with(Policy policy, CatalogueIndex index) {
    Catalogue all = index.catalogue();
    List<Policy> policies =
        all.policies().stream()
            .map(each -> each.name().equals(policy.name()) ? policy : each)
            .toList();
    return new CatalogueIndex(
        index.version(),
        new Catalogue(
            all.council(),
            all.frameworks(),
            all.directorates(),
            all.committees(),
            all.breakdowns(),
            all.indicators(),
            policies,
            all.profiles(),
            all.targets(),
            all.feeds(),
            all.owners(),
            all.terms(),
            all.calendar()));
  }

  /**
   * Empty where nothing would differ, and where no catalogue expects the series.
   *
   * @param inForce the rules that apply
   * @param tried those with the other policy
   */
  public static Optional<Trial> of(Series series, Rules inForce, Rules tried) {
    Series present = judged(series, inForce).series();
    Decision decision = judged(present, tried);
    @Nullable SeriesState now = present.state();
    @Nullable SeriesState then = decision.series().state();
    if (now == null || then == null) {
      return Optional.empty();
    }
    List<Difference> periods = differences(now, then);
    return periods.isEmpty() && decision.events().isEmpty() && now.status() == then.status()
        ? Optional.empty()
        : Optional.of(new Trial(now, then, periods, decision.events()));
  }

  private static Decision judged(Series series, Rules rules) {
    LogPosition nowhere = new LogPosition(Topics.INPUTS, 0, 0);
    return series.apply(new SeriesRecord.CatalogueApplies(series.asOf(), nowhere), rules);
  }

  private static List<Difference> differences(SeriesState now, SeriesState then) {
    Map<Period, PeriodState> others =
        then.periods().stream().collect(Collectors.toMap(PeriodState::period, Function.identity()));
    List<Difference> differences = new ArrayList<>();
    for (PeriodState each : now.periods()) {
      PeriodState other = Objects.requireNonNullElse(others.get(each.period()), each);
      if (each.status() != other.status()) {
        differences.add(new Difference(each, other));
      }
    }
    return differences;
  }
}
