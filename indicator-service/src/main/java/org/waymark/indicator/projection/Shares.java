package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;

/**
 * Proportions over a year: each period to come is expected to be like those so far, apart from the
 * season, and each weighs the same. The level is that of the year to date; of a rolling proportion,
 * that of its twelve months.
 */
final class Shares {
  private final History history;
  private final Optional<Function<Period, BigDecimal>> season;

  Shares(History history) {
    this.history = history;
    this.season = Season.offsets(history);
  }

  Projection project() {
    boolean toDate = history.form() == Form.YEAR_TO_DATE;
    List<Period> done = history.latest().yearToDate().toList();
    List<Period> ahead = history.ahead();
    List<Period> base = toDate ? done : history.latest().lastPeriods(history.inYear()).toList();
    BigDecimal judged = history.now();
    BigDecimal level = judged.subtract(Numbers.mean(offsets(base)));
    BigDecimal soFar =
        toDate
            ? judged.multiply(Numbers.of(done.size()))
            : History.sum(done.stream().map(history::own).toList());
    BigDecimal toCome = level.multiply(Numbers.of(ahead.size())).add(History.sum(offsets(ahead)));
    BigDecimal value = Numbers.over(soFar.add(toCome), Numbers.of(history.inYear()));
    Optional<Projection.Interval> interval =
        spread()
            .map(spread -> Numbers.half(spread, uncertain(ahead.size(), base.size())))
            .map(half -> Numbers.over(half, Numbers.of(history.inYear())))
            .map(half -> Projection.Interval.around(value, half));
    return new Projection(history.yearEnd(), value, interval, words(done.size(), toDate));
  }

  private static BigDecimal uncertain(int ahead, int base) {
    BigDecimal both = Numbers.of(ahead).multiply(Numbers.of(ahead));
    return Numbers.of(ahead).add(Numbers.over(both, Numbers.of(base)));
  }

  private Optional<BigDecimal> spread() {
    return Numbers.spread(
        history.running(history.inYear()).stream()
            .map(each -> history.own(each).subtract(offset(each)))
            .toList());
  }

  private List<BigDecimal> offsets(List<Period> periods) {
    return periods.stream().map(this::offset).toList();
  }

  private BigDecimal offset(Period period) {
    return season.map(each -> each.apply(period)).orElse(BigDecimal.ZERO);
  }

  private String words(int done, boolean toDate) {
    return "%d of %d periods as they were, and the others like %s%s"
        .formatted(
            done,
            history.inYear(),
            toDate ? "the year to date" : "the latest twelve months",
            season.isPresent() ? " with the season of the two years before" : "");
  }
}
