package org.waymark.indicator.series;

import java.util.Comparator;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.value.Period;

/**
 * An action and a month that it was reported for: what claims about actions compete for.
 *
 * @param action its code, unique within the series
 */
public record ActionMonth(String action, Period month) implements Comparable<ActionMonth> {
  private static final Comparator<ActionMonth> ORDER =
      Comparator.comparing(ActionMonth::action).thenComparing(ActionMonth::month);

  static ActionMonth of(ActionRecorded said) {
    return new ActionMonth(said.action(), said.period());
  }

  @Override
  public int compareTo(ActionMonth other) {
    return ORDER.compare(this, other);
  }
}
