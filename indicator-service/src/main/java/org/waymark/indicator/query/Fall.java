package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.words.Periods;

/** A figure to date that falls within the financial year, be it sent so or by a negative step. */
record Fall(Indicator indicator, Figures figures) {
  Optional<Query> at(Period period) {
    if (figures.areToDate()) {
      return figures
          .beforeInYear(period)
          .filter(before -> !figures.breakBetween(before, period))
          .flatMap(before -> fallen(before, period));
    }
    boolean steps = indicator.form() == Form.YEAR_TO_DATE && indicator.sends() == Sends.INCREMENTS;
    return figures.amount(period).filter(step -> steps && step.signum() < 0).map(Fall::backwards);
  }

  private Optional<Query> fallen(Period before, Period period) {
    Optional<BigDecimal> then = figures.amount(before);
    Optional<BigDecimal> now = figures.amount(period);
    if (then.isEmpty() || now.isEmpty() || now.get().compareTo(then.get()) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Query(
            Query.FELL,
            "%s since April is %s less than %s by %s; what has come together in a year does not fall"
                .formatted(
                    Numbers.exact(now.get()),
                    Numbers.exact(then.get().subtract(now.get())),
                    Numbers.exact(then.get()),
                    Periods.inWords(before))));
  }

  private static Query backwards(BigDecimal step) {
    return new Query(
        Query.FELL,
        "%s is below nought, so that the year to date falls".formatted(Numbers.exact(step)));
  }
}
