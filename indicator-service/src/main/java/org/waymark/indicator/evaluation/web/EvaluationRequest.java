package org.waymark.indicator.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import tools.jackson.databind.JsonNode;

/**
 * Figures to be judged.
 *
 * @param frequency as the catalogue writes it, or as a single period: month, quarter, term, year
 * @param policy the name of a policy in the catalogue, or a policy in full as the catalogue has it
 * @param spc taken, but nothing is reckoned from it yet
 */
record EvaluationRequest(
    @Nullable Polarity polarity,
    @Nullable String frequency,
    @Nullable JsonNode policy,
    @Nullable JsonNode spc,
    @Nullable List<Point> points) {

  record Point(
      @Nullable Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper) {}
}
