package org.waymark.indicator.query;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.QueryRules;
import org.waymark.contracts.value.Period;

/**
 * From when on a figure is queried: what the policy's version says of its period, else the council,
 * else the defaults. The parts are those of {@link QueryRules}, all of them there.
 */
record Thresholds(
    int outlierPeriods,
    int outlierWindow,
    BigDecimal outlierSpreads,
    BigDecimal outlierFloor,
    BigDecimal jump,
    BigDecimal totalDifference) {

  static Thresholds of(CatalogueIndex catalogue, Indicator indicator, Period period) {
    Optional<Policy> policy = Optional.ofNullable(indicator.policy()).flatMap(catalogue::policy);
    @Nullable QueryRules own = policy.map(each -> each.on(period.lastDay()).queries()).orElse(null);
    @Nullable QueryRules councils = catalogue.catalogue().council().queries();
    QueryRules base = councils == null ? QueryRules.DEFAULTS : councils.or(QueryRules.DEFAULTS);
    return of(own == null ? base : own.or(base));
  }

  /** How many periods a council's rules look back. */
  static int window(@Nullable QueryRules councils) {
    QueryRules all = councils == null ? QueryRules.DEFAULTS : councils.or(QueryRules.DEFAULTS);
    return Objects.requireNonNull(all.outlierWindow());
  }

  private static Thresholds of(QueryRules all) {
    return new Thresholds(
        Objects.requireNonNull(all.outlierPeriods()),
        Objects.requireNonNull(all.outlierWindow()),
        Objects.requireNonNull(all.outlierSpreads()),
        Objects.requireNonNull(all.outlierFloor()),
        Objects.requireNonNull(all.jump()),
        Objects.requireNonNull(all.totalDifference()));
  }
}
