package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.indicator.judgement.Decimals;

/**
 * A figure much larger or smaller than that of the same period a year before, as a share of the
 * latter; nothing is a share of nought, and nothing is compared across a break in the series.
 */
record Jump(Indicator indicator, Figures figures) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Optional<Query> at(Period period, Thresholds limits) {
    Period before = period.sameInPreviousYear();
    return figures
        .amount(before)
        .filter(then -> then.signum() != 0 && !figures.breakBetween(before, period))
        .flatMap(then -> figures.amount(period).flatMap(now -> against(before, then, now, limits)));
  }

  private Optional<Query> against(
      Period before, BigDecimal then, BigDecimal now, Thresholds limits) {
    BigDecimal distance = now.subtract(then).abs();
    if (distance.compareTo(limits.jump().multiply(then.abs())) <= 0) {
      return Optional.empty();
    }
    BigDecimal percent = distance.multiply(HUNDRED).divide(then.abs(), Decimals.PRECISION);
    BigDecimal limit = limits.jump().multiply(HUNDRED);
    int places = Decimals.placesThatTellApart(percent, limit, 0);
    return Optional.of(
        new Query(
            Query.JUMP,
            "%s is %s%% %s than %s in %s; a difference of more than %s%% is queried"
                .formatted(
                    Numbers.shown(now, indicator.decimals()),
                    Numbers.shown(percent, places),
                    now.compareTo(then) > 0 ? "more" : "less",
                    Numbers.shown(then, indicator.decimals()),
                    Periods.inWords(before),
                    Numbers.exact(limit))));
  }
}
