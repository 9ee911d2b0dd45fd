package org.waymark.indicator.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.indicator.Seeded;

/** What each figure was when it came is what a chart drawn then would have said of it. */
class AsItCameTest {
  @Test
  void isTheSameAsAChartDrawnAnewForEachFigure() {
    Seeded.check(
        2_000,
        random -> {
          List<Figure> figures = figures(random, random.nextInt(24));
          SpcRules rules = rules(random);
          List<ChartedPoint> asTheyCame = AsItCame.chart(figures, rules, Polarity.LOW);
          assertThat(asTheyCame).hasSameSizeAs(figures);
          for (int i = 0; i < figures.size(); i++) {
            ControlChart then = ControlChart.of(figures.subList(0, i + 1), rules, Polarity.LOW);
            assertThat(asTheyCame.get(i)).isEqualTo(then.points().getLast());
          }
        });
  }

  @Test
  void aPatternThatThePolicyLeavesOutTellsNothing() {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      figures.add(figure(i, i < 19 ? Integer.toString(i % 2) : "90"));
    }
    SpcRules runsOnly = new SpcRules(true, null, null, false, List.of(SpcPattern.SHIFT));
    assertThat(AsItCame.chart(figures, SpcRules.DEFAULTS, Polarity.LOW).getLast().cause())
        .isEqualTo(SpecialCause.OUTSIDE_LIMITS);
    assertThat(AsItCame.chart(figures, runsOnly, Polarity.LOW).getLast().verdict())
        .isEqualTo(Variation.COMMON_CAUSE);
    assertThat(ControlChart.of(figures, runsOnly, Polarity.LOW).variation())
        .isEqualTo(Variation.COMMON_CAUSE);
  }

  private static SpcRules rules(Random random) {
    return new SpcRules(
        random.nextBoolean(),
        random.nextInt(3) == 0 ? 12 : null,
        random.nextInt(3) == 0 ? List.of(Period.month(2016, 4).shift(random.nextInt(20))) : null,
        random.nextBoolean());
  }

  /** Now and then a new level, a rise and a figure far off. */
  private static List<Figure> figures(Random random, int count) {
    List<Figure> figures = new ArrayList<>();
    int level = 50;
    int rise = 0;
    for (int i = 0; i < count; i++) {
      level = random.nextInt(8) == 0 ? random.nextInt(100) : level + rise;
      rise = random.nextInt(6) == 0 ? random.nextInt(9) - 4 : rise;
      int far = random.nextInt(10) == 0 ? 60 : 0;
      figures.add(figure(i, Integer.toString(level + random.nextInt(5) + far)));
    }
    return figures;
  }

  private static Figure figure(int month, String value) {
    return new Figure(
        Period.month(2016, 4).shift(month),
        new BigDecimal(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
