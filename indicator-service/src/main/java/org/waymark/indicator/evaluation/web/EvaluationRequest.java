package org.waymark.indicator.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import tools.jackson.databind.JsonNode;

/**
 * Figures to be judged.
 *
 * @param frequency as the catalogue writes it, or as a single period: month, quarter, term, year
 * @param form what the figures are; a point in time where nothing is said
 * @param policy the name of a policy in the catalogue, or a policy in full as the catalogue has it
 * @param spc how the control chart is drawn
 */
record EvaluationRequest(
    Polarity polarity,
    String frequency,
    @Nullable Form form,
    JsonNode policy,
    @Nullable SpcRules spc,
    List<Point> points) {

  /**
   * @param lower lower confidence limit, with {@code upper}
   * @param targetLower lower bound of what is on target where polarity is a range, with {@code
   *     targetUpper}
   */
  record Point(
      Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable BigDecimal targetLower,
      @Nullable BigDecimal targetUpper) {}
}
