package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;

/**
 * Sums over a year: what is there, and for each period to come its share of a year at the rate so
 * far. The rate is that of the year to date; of a rolling sum, that of its twelve months.
 */
final class Totals {
  private final History history;
  private final Optional<Function<Period, BigDecimal>> season;
  private final List<Period> ahead;

  Totals(History history) {
    this.history = history;
    this.season = Season.shares(history);
    this.ahead = history.ahead();
  }

  Optional<Projection> project() {
    List<Period> base = base();
    List<Period> done = history.latest().yearToDate().toList();
    BigDecimal part = weight(base);
    if (part.signum() <= 0) {
      return Optional.empty();
    }
    boolean toDate = history.form() == Form.YEAR_TO_DATE;
    BigDecimal judged = history.now();
    BigDecimal soFar = toDate ? judged : own(done);
    BigDecimal rate = Numbers.over(judged, part);
    BigDecimal value = soFar.add(rate.multiply(weight(ahead)));
    Optional<Projection.Interval> interval =
        spread()
            .map(spread -> Numbers.half(spread, uncertain(base, part)))
            .map(half -> Projection.Interval.around(value, half))
            .map(found -> neverFalls() ? found.notBelow(soFar) : found);
    return Optional.of(
        new Projection(history.yearEnd(), value, interval, words(done.size(), toDate)));
  }

  private List<Period> base() {
    return history.form() == Form.YEAR_TO_DATE
        ? history.latest().yearToDate().toList()
        : history.latest().lastPeriods(history.inYear()).toList();
  }

  /** Each period to come varies by itself, and the rate by what it was reckoned from. */
  private BigDecimal uncertain(List<Period> base, BigDecimal part) {
    BigDecimal ratio = Numbers.over(weight(ahead), part);
    return Numbers.of(ahead.size()).add(Numbers.of(base.size()).multiply(ratio).multiply(ratio));
  }

  private Optional<BigDecimal> spread() {
    List<Period> running = history.running(history.inYear());
    BigDecimal part = weight(running);
    if (running.isEmpty() || part.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal rate = Numbers.over(own(running), part);
    return Numbers.spread(
        running.stream()
            .map(each -> history.own(each).subtract(rate.multiply(weight(List.of(each)))))
            .toList());
  }

  private boolean neverFalls() {
    return history.own().values().stream().allMatch(each -> each.signum() >= 0);
  }

  private BigDecimal own(List<Period> periods) {
    return History.sum(periods.stream().map(history::own).toList());
  }

  private BigDecimal weight(List<Period> periods) {
    return History.sum(periods.stream().map(season.orElse(history::weight)).toList());
  }

  private String words(int done, boolean toDate) {
    return "what %d of %d periods came to, and for the others their share of a year %s at the rate of %s"
        .formatted(
            done,
            history.inYear(),
            season.isPresent() ? "by the season of the two years before" : "by the profile",
            toDate ? "the year to date" : "the latest twelve months");
  }
}
