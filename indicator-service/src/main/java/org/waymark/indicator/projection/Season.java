package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.value.Period;

/** What the time of year does, as the two financial years before this one show it. */
final class Season {
  private Season() {}

  /**
   * How much of a year falls to each period; empty without two years of figures of nought or more.
   */
  static Optional<Function<Period, BigDecimal>> shares(History history) {
    return twoYears(history)
        .filter(years -> years.stream().allMatch(each -> history.own(each).signum() >= 0))
        .filter(years -> years.stream().anyMatch(each -> history.own(each).signum() > 0))
        .map(years -> period -> Numbers.mean(same(history, years, period)));
  }

  /** By how much each time of year lies above the mean; empty without two years of figures. */
  static Optional<Function<Period, BigDecimal>> offsets(History history) {
    return twoYears(history)
        .map(years -> {
          BigDecimal mean = Numbers.mean(years.stream().map(history::own).toList());
          return period -> Numbers.mean(same(history, years, period)).subtract(mean);
        });
  }

  /**
   * Two whole financial years before the latest figure's, so that this year does not judge itself.
   */
  private static Optional<List<Period>> twoYears(History history) {
    int before = (int) history.latest().yearToDate().count();
    Period last = history.latest().shift(-before);
    List<Period> years = last.lastPeriods(2 * history.inYear()).toList();
    return history.own().keySet().containsAll(years) ? Optional.of(years) : Optional.empty();
  }

  private static List<BigDecimal> same(History history, List<Period> years, Period period) {
    return years.stream().filter(each -> each.index() == period.index()).map(history::own).toList();
  }
}
