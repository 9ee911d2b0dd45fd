package org.waymark.indicator.series;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Period;

/**
 * All that feeds have said of a series, by period.
 *
 * @param targets by the period they are for, a financial year or one of the indicator's own
 */
public record Known(
    SortedMap<Period, Claims<MeasurementRecorded>> figures,
    SortedMap<Period, Claims<TargetSet>> targets,
    SortedMap<Period, Claims<CommentaryGiven>> commentary) {
  public static final Known NOTHING = new Known(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Known {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    commentary = Collections.unmodifiableSortedMap(new TreeMap<>(commentary));
  }

  /** The target that a feed has set for exactly this period. */
  Optional<TargetSet> target(Period period) {
    return standing(targets, period);
  }

  /** The commentary that a feed has given apart from the figure. */
  Optional<CommentaryGiven> commentary(Period period) {
    return standing(commentary, period);
  }

  private static <T extends InputRow> Optional<T> standing(
      SortedMap<Period, Claims<T>> all, Period period) {
    return Optional.ofNullable(all.get(period)).map(claims -> claims.current().said());
  }

  Known withFigures(SortedMap<Period, Claims<MeasurementRecorded>> later) {
    return new Known(later, targets, commentary);
  }

  Known withTargets(SortedMap<Period, Claims<TargetSet>> later) {
    return new Known(figures, later, commentary);
  }

  Known withCommentary(SortedMap<Period, Claims<CommentaryGiven>> later) {
    return new Known(figures, targets, later);
  }
}
