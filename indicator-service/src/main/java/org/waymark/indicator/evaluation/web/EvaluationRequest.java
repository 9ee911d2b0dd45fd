package org.waymark.indicator.evaluation.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Policy;
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
 * @param spc how the control chart is drawn; as the policy says where nothing is said
 * @param limbs figures judged beside these, by the name that the policy gives them
 */
record EvaluationRequest(
    Polarity polarity,
    @Schema(
            allowableValues = {
              "month",
              "quarter",
              "term",
              "year",
              "monthly",
              "quarterly",
              "termly",
              "annual",
              "multi-year"
            })
        String frequency,
    @Nullable Form form,
    @Schema(implementation = GivenPolicy.class) JsonNode policy,
    @Nullable SpcRules spc,
    @ArraySchema(maxItems = MOST_POINTS) List<Point> points,
    @Nullable Map<String, Limb> limbs) {
  static final int MOST_POINTS = 2_000;

  /** For the description alone. */
  @Schema(oneOf = {String.class, Policy.class})
  private interface GivenPolicy {}

  /** Figures of another measure that the policy judges beside these. */
  @Schema(name = "EvaluationLimb")
  record Limb(Polarity polarity, List<Point> points) {}

  /**
   * @param lower lower confidence limit, with {@code upper}
   * @param targetLower lower bound of what is on target where polarity is a range, with {@code
   *     targetUpper}; the floor where high is good
   * @param targetUpper upper bound likewise; the floor where low is good
   * @param count how many cases are behind the figure
   */
  @Schema(name = "Question")
  record Point(
      Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable BigDecimal targetLower,
      @Nullable BigDecimal targetUpper,
      @Nullable BigDecimal count) {}
}
