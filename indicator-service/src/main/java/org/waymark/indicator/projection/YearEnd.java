package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;

/** Projects a series to the end of its latest figure's financial year. */
public final class YearEnd {
  private YearEnd() {}

  /** Empty where there is no figure, a period of the year is missing, or a period is a year. */
  public static Optional<Projection> of(History history) {
    if (history.judged().isEmpty() || !history.hasParts()) {
      return Optional.empty();
    }
    if (history.ahead().isEmpty()) {
      BigDecimal value = history.now();
      return Optional.of(
          new Projection(
              history.latest(),
              value,
              Optional.of(new Projection.Interval(value, value)),
              "the year is complete"));
    }
    if (history.form() == Form.POINT) {
      return Optional.of(new Level(history).project());
    }
    if (history.sends() == Sends.RATIO) {
      return Optional.of(new Shares(history).project());
    }
    return history.form() == Form.ROLLING_12_MONTHS && history.sends() != Sends.INCREMENTS
        ? Optional.of(carried(history))
        : new Totals(history).project();
  }

  /** A rolling figure sent as such: the latest, which changes by each period as it did lately. */
  private static Projection carried(History history) {
    List<BigDecimal> changes = changes(history);
    BigDecimal value = history.now();
    Optional<Projection.Interval> interval =
        changes.size() < 3
            ? Optional.empty()
            : Optional.of(
                Projection.Interval.around(
                    value,
                    Numbers.half(
                        BigDecimal.ONE,
                        Numbers.mean(changes.stream().map(change -> change.pow(2)).toList())
                            .multiply(Numbers.of(history.ahead().size())))));
    return new Projection(
        history.yearEnd(), value, interval, "the latest twelve months carried forward");
  }

  /** From one period to the next, as far back as a year, until one is missing. */
  private static List<BigDecimal> changes(History history) {
    List<BigDecimal> changes = new ArrayList<>();
    BigDecimal later = history.now();
    Period each = history.latest().previous();
    BigDecimal value = history.judged().get(each);
    while (value != null && changes.size() < history.inYear()) {
      changes.add(later.subtract(value));
      later = value;
      each = each.previous();
      value = history.judged().get(each);
    }
    return changes;
  }
}
