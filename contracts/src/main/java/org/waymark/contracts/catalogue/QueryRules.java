package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From when on an accepted figure is queried. What a policy leaves out is the council's, and what
 * the council leaves out is {@link #DEFAULTS}.
 *
 * @param outlierPeriods how many earlier periods a history has at least to be judged by; not below
 *     4
 * @param outlierWindow how many of the latest earlier periods it is judged by
 * @param outlierSpreads how many spreads from the median are too far
 * @param outlierFloor the least spread, as a share of the median, so that a history of one value
 *     does not make every other one an outlier
 * @param jump what difference from the same period last year is too much, as a share of that
 *     period's figure
 * @param totalDifference by how much a total may differ from the sum of its districts, as a share
 *     of the total
 */
public record QueryRules(
    @Nullable Integer outlierPeriods,
    @Nullable Integer outlierWindow,
    @Nullable BigDecimal outlierSpreads,
    @Nullable BigDecimal outlierFloor,
    @Nullable BigDecimal jump,
    @Nullable BigDecimal totalDifference) {

  /** What holds where neither policy nor council says anything. */
  public static final QueryRules DEFAULTS =
      new QueryRules(
          8,
          24,
          new BigDecimal("3.5"),
          new BigDecimal("0.05"),
          new BigDecimal("0.50"),
          BigDecimal.ZERO);

  /** These, with what they leave out taken from others. */
  public QueryRules or(@Nullable QueryRules others) {
    return others == null
        ? this
        : new QueryRules(
            first(others, QueryRules::outlierPeriods),
            first(others, QueryRules::outlierWindow),
            first(others, QueryRules::outlierSpreads),
            first(others, QueryRules::outlierFloor),
            first(others, QueryRules::jump),
            first(others, QueryRules::totalDifference));
  }

  private <T> @Nullable T first(QueryRules others, Function<QueryRules, @Nullable T> part) {
    T own = part.apply(this);
    return own == null ? part.apply(others) : own;
  }
}
