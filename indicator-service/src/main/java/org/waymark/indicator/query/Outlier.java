package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.indicator.judgement.Decimals;

/**
 * A figure far from its own history, by the median and the median distance from it, which a few
 * wild figures cannot move. The spread is 1.4826 median distances, which for an even scatter is its
 * standard deviation; at least a share of the median, and where both are nought one unit of the
 * last place shown.
 */
record Outlier(Indicator indicator, Figures figures) {
  private static final BigDecimal LIKE_A_DEVIATION = new BigDecimal("1.4826");

  Optional<Query> at(Period period, Thresholds limits) {
    List<BigDecimal> history = figures.history(period, limits.outlierWindow());
    return history.size() < limits.outlierPeriods()
        ? Optional.empty()
        : figures.own(period).flatMap(value -> against(history, period, value, limits));
  }

  private Optional<Query> against(
      List<BigDecimal> history, Period period, BigDecimal value, Thresholds limits) {
    BigDecimal median = Numbers.median(history);
    BigDecimal spread = spread(history, median, limits);
    BigDecimal distance = value.subtract(median).abs();
    if (distance.compareTo(limits.outlierSpreads().multiply(spread)) <= 0) {
      return Optional.empty();
    }
    BigDecimal spreads = distance.divide(spread, Decimals.PRECISION);
    int places = Decimals.placesThatTellApart(spreads, limits.outlierSpreads(), 1);
    return Optional.of(
        new Query(
            Query.OUTLIER,
            "%s is %s spreads %s the median %s of the last %d periods; a spread is %s, and more than %s are queried"
                .formatted(
                    subject(period, Numbers.shown(value, indicator.decimals())),
                    Numbers.shown(spreads, places),
                    value.compareTo(median) > 0 ? "above" : "below",
                    Numbers.shown(median, indicator.decimals()),
                    history.size(),
                    Numbers.shown(spread, indicator.decimals() + 1),
                    Numbers.exact(limits.outlierSpreads()))));
  }

  private BigDecimal spread(List<BigDecimal> history, BigDecimal median, Thresholds limits) {
    BigDecimal distance =
        Numbers.median(history.stream().map(each -> each.subtract(median).abs()).toList());
    BigDecimal spread =
        distance.multiply(LIKE_A_DEVIATION).max(median.abs().multiply(limits.outlierFloor()));
    return spread.signum() == 0 ? BigDecimal.ONE.movePointLeft(indicator.decimals()) : spread;
  }

  private String subject(Period period, String value) {
    return figures.areToDate()
        ? "what %s adds, %s,".formatted(Periods.inWords(period), value)
        : value;
  }
}
