package org.waymark.indicator.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.Acceptance;
import tools.jackson.databind.JsonNode;

/** The reference implementation's own unit cases. */
class UnitVectorsTest {
  private final JsonNode vectors = Acceptance.json("spc-oracle/unit-vectors.json");

  @Test
  void limitsWithAndWithoutScreening() {
    JsonNode first = vectors.path("limits").get(0);
    for (JsonNode each : vectors.path("limits")) {
      List<BigDecimal> values = decimals(each.has("values_list") ? each : first);
      if (!each.has("values_list")) {
        values.set(14, BigDecimal.TEN);
      }
      Limits limits = Limits.of(values, each.path("screen_outliers").asBoolean());
      BigDecimal printed = each.has("values_list") ? each.path("mean").decimalValue() : null;
      BigDecimal tolerance =
          new BigDecimal(printed != null && printed.scale() < 3 ? "0.006" : "0.0000006");
      assertThat(limits.mean()).isCloseTo(each.path("mean").decimalValue(), within(tolerance));
      assertThat(limits.lower().orElseThrow())
          .isCloseTo(each.path("lpl").decimalValue(), within(tolerance.movePointRight(1)));
      assertThat(limits.upper().orElseThrow())
          .isCloseTo(each.path("upl").decimalValue(), within(tolerance.movePointRight(1)));
    }
  }

  private static List<BigDecimal> decimals(JsonNode limits) {
    List<BigDecimal> all = new ArrayList<>();
    limits.path("values_list").forEach(each -> all.add(each.decimalValue()));
    return all;
  }

  @Test
  void patternsOfSevenAndTheirMembers() {
    for (JsonNode each : vectors.path("run_of_seven_ends")) {
      int[] ends = Patterns.shiftEnds(ints(each.path("in")));
      assertThat(absolute(ends)).isEqualTo(absolute(ints(each.path("out"))));
    }
    for (JsonNode each : vectors.path("trend_of_seven_ends")) {
      List<BigDecimal> values =
          Arrays.stream(ints(each.path("in"))).mapToObj(BigDecimal::valueOf).toList();
      assertThat(Patterns.trendEnds(values)).isEqualTo(ints(each.path("out")));
    }
    for (JsonNode each : vectors.path("part_of_seven")) {
      int[] members = Patterns.members(ints(each.path("in")));
      assertThat(absolute(members)).isEqualTo(ints(each.path("out")));
    }
  }

  @Test
  void twoOfThree() {
    for (JsonNode each : vectors.path("two_in_three")) {
      int[] close = ints(each.path("close"));
      boolean[] near = new boolean[close.length];
      for (int i = 0; i < near.length; i++) {
        near[i] = close[i] == 1;
      }
      int[] within = Patterns.twoOfThree(near, ints(each.path("side")));
      assertThat(within).isEqualTo(ints(each.path("out")));
    }
  }

  @Test
  void twoPointsNearOppositeLimitsAreNoPattern() {
    List<Figure> figures = new ArrayList<>();
    for (JsonNode value : vectors.path("opposite_sides").path("values")) {
      figures.add(Figures.of(figures.size(), value.decimalValue().toPlainString()));
    }
    ControlChart chart = ControlChart.of(figures, SpcRules.DEFAULTS, Polarity.HIGH);
    assertThat(chart.points())
        .endsWith(chart.points().get(14), chart.points().get(15))
        .extracting(ChartedPoint::verdict)
        .containsOnly(Variation.COMMON_CAUSE);
  }

  private static int[] ints(JsonNode array) {
    int[] all = new int[array.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = array.get(i).asInt();
    }
    return all;
  }

  private static int[] absolute(int[] signs) {
    return Arrays.stream(signs).map(Math::abs).toArray();
  }
}
