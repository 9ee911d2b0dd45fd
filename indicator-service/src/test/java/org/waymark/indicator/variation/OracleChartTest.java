package org.waymark.indicator.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.SpcOracle;

/** Every point of every chart that the reference implementation drew. */
class OracleChartTest {
  private final List<String> differences = new ArrayList<>();

  @Test
  void everyPointHasTheLimitsTheCauseAndTheVerdictOfTheReference() {
    int points = 0;
    int cases = 0;
    for (SpcOracle.Case each : SpcOracle.cases()) {
      ControlChart chart = ControlChart.of(figures(each), each.rules(), each.polarity());
      for (int i = 0; i < chart.points().size(); i++) {
        compare(each.name(), chart.points().get(i), each.points().get(i));
        points++;
      }
      String verdicts =
          chart.variation().word() + ", " + Assurance.of(chart, each.polarity()).word();
      if (!verdicts.equals(each.verdicts())) {
        differences.add(each.name() + ": " + verdicts + ", not " + each.verdicts());
      }
      cases++;
    }
    assertThat(differences).isEmpty();
    assertThat(points).isEqualTo(29_394);
    assertThat(cases).isEqualTo(828);
  }

  private static List<Figure> figures(SpcOracle.Case each) {
    return each.points().stream()
        .map(row ->
            new Figure(
                Period.parse(row.get("date").substring(0, 7)),
                new BigDecimal(row.get("value")),
                each.target(),
                Optional.empty(),
                Optional.empty()))
        .toList();
  }

  private void compare(String name, ChartedPoint ours, Map<String, String> theirs) {
    Limits limits = ours.limits();
    String words =
        ours.cause().word() + ", " + ours.verdict().word() + (ours.trial() ? ", trial" : "");
    if (!SpcOracle.agree(limits.mean(), theirs.get("mean"))
        || !SpcOracle.agree(limits.lower().orElseThrow(), theirs.get("lpl"))
        || !SpcOracle.agree(limits.upper().orElseThrow(), theirs.get("upl"))
        || ours.upwards() != SpcOracle.isUpwards(theirs)
        || !words.equals(SpcOracle.words(theirs))) {
      differences.add(name + ": " + ours + ", not " + theirs);
    }
  }
}
