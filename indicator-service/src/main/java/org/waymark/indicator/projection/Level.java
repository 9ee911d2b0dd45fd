package org.waymark.indicator.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.value.Period;

/**
 * Figures at a point in time: the mean of the latest twelve at most, or, where they rise or fall by
 * more than twice what chance makes of it, the straight line through them carried on to the year's
 * end; each less its season, which is put back at the end.
 */
final class Level {
  private static final int MOST = 12;
  private static final int ENOUGH_FOR_A_LINE = 5;
  private static final BigDecimal TWICE_SQUARED = BigDecimal.valueOf(4);

  private final History history;
  private final Optional<Function<Period, BigDecimal>> season;
  private final List<BigDecimal> values;
  private final BigDecimal mean;

  Level(History history) {
    this.history = history;
    this.season = Season.offsets(history);
    this.values =
        history.running(MOST).stream()
            .map(each -> history.own(each).subtract(offset(each)))
            .toList();
    this.mean = Numbers.mean(values);
  }

  Projection project() {
    int n = values.size();
    BigDecimal middle = Numbers.over(Numbers.of(n - 1), Numbers.of(2));
    BigDecimal across = BigDecimal.ZERO;
    BigDecimal rise = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      BigDecimal apart = Numbers.of(i).subtract(middle);
      across = across.add(apart.multiply(apart));
      rise = rise.add(apart.multiply(values.get(i)));
    }
    BigDecimal squares =
        History.sum(values.stream().map(each -> each.subtract(mean).pow(2)).toList());
    if (n >= ENOUGH_FOR_A_LINE && across.signum() > 0) {
      BigDecimal slope = Numbers.over(rise, across);
      BigDecimal left = squares.subtract(slope.multiply(rise)).max(BigDecimal.ZERO);
      BigDecimal variance = Numbers.over(left, Numbers.of(n - 2));
      if (slope.multiply(rise).compareTo(TWICE_SQUARED.multiply(variance)) > 0) {
        return line(slope, variance, middle, across);
      }
    }
    return flat(squares);
  }

  private Projection line(
      BigDecimal slope, BigDecimal variance, BigDecimal middle, BigDecimal across) {
    BigDecimal far = Numbers.of(values.size() - 1 + history.ahead().size()).subtract(middle);
    BigDecimal times =
        BigDecimal.ONE
            .add(Numbers.over(BigDecimal.ONE, Numbers.of(values.size())))
            .add(Numbers.over(far.multiply(far), across));
    BigDecimal value = mean.add(slope.multiply(far)).add(offset(history.yearEnd()));
    BigDecimal half = Numbers.half(BigDecimal.ONE, variance.multiply(times));
    return projection(
        value,
        Optional.of(half),
        "the line through the latest %d figures carried on".formatted(values.size()));
  }

  private Projection flat(BigDecimal squares) {
    int n = values.size();
    Optional<BigDecimal> half =
        n < 3
            ? Optional.empty()
            : Optional.of(
                Numbers.half(
                    BigDecimal.ONE,
                    Numbers.over(squares, Numbers.of(n - 1))
                        .multiply(
                            BigDecimal.ONE.add(Numbers.over(BigDecimal.ONE, Numbers.of(n))))));
    String words = n == 1 ? "the latest figure" : "the mean of the latest %d figures".formatted(n);
    return projection(mean.add(offset(history.yearEnd())), half, words);
  }

  private Projection projection(BigDecimal value, Optional<BigDecimal> half, String words) {
    return new Projection(
        history.yearEnd(),
        value,
        half.map(each -> Projection.Interval.around(value, each)),
        words + (season.isPresent() ? ", with the season of the two years before" : ""));
  }

  private BigDecimal offset(Period period) {
    return season.map(each -> each.apply(period)).orElse(BigDecimal.ZERO);
  }
}
