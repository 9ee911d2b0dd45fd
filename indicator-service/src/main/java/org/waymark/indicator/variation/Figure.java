package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.value.Period;

/**
 * One figure of a series in time.
 *
 * @param lower lower confidence limit, if one is known
 * @param upper upper confidence limit, if one is known
 */
public record Figure(
    Period period,
    BigDecimal value,
    Optional<BigDecimal> target,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper) {}
