package org.waymark.indicator.series;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Period;

/**
 * All that feeds have said of a series, by period; of its actions, by code and month.
 *
 * @param targets by the period they are for, a financial year or one of the indicator's own
 */
public record Known(
    SortedMap<Period, Claims<MeasurementRecorded>> figures,
    SortedMap<Period, Claims<TargetSet>> targets,
    SortedMap<Period, Claims<CommentaryGiven>> commentary,
    SortedMap<ActionMonth, Claims<ActionRecorded>> actions) {
  public static final Known NOTHING =
      new Known(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Known {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    commentary = Collections.unmodifiableSortedMap(new TreeMap<>(commentary));
    actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
  }

  /** The target that a feed has set for exactly this period. */
  Optional<TargetSet> target(Period period) {
    return standing(targets, period);
  }

  /** The commentary that a feed has given apart from the figure. */
  Optional<CommentaryGiven> commentary(Period period) {
    return standing(commentary, period);
  }

  /** Each action as it stands now, by code: what stands for the latest month told of it. */
  public List<Claim<ActionRecorded>> actionsNow() {
    SortedMap<String, Claim<ActionRecorded>> latest = new TreeMap<>();
    actions.forEach((key, claims) -> latest.put(key.action(), claims.current()));
    return List.copyOf(latest.values());
  }

  private static <T extends InputRow> Optional<T> standing(
      SortedMap<Period, Claims<T>> all, Period period) {
    return Optional.ofNullable(all.get(period)).map(claims -> claims.current().said());
  }

  Known withFigures(SortedMap<Period, Claims<MeasurementRecorded>> later) {
    return new Known(later, targets, commentary, actions);
  }

  Known withTargets(SortedMap<Period, Claims<TargetSet>> later) {
    return new Known(figures, later, commentary, actions);
  }

  Known withCommentary(SortedMap<Period, Claims<CommentaryGiven>> later) {
    return new Known(figures, targets, later, actions);
  }

  Known withActions(SortedMap<ActionMonth, Claims<ActionRecorded>> later) {
    return new Known(figures, targets, commentary, later);
  }
}
