package org.waymark.indicator.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.indicator.variation.Figures.of;
import static org.waymark.indicator.variation.Figures.withTarget;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;

/** Worked by hand from rules 4 to 6 of the specification. */
class ControlChartTest {
  private static final SpcRules PLAIN = new SpcRules(false, null, List.of(), false);

  /** Eight moving ranges of 2: mean 10, limits 10 ± 5.32, near limits 10 ± 3.546…. */
  private static final String STEADY = "11 9 11 9 11 9 11 9 10 10";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // the first four make room for the trend within the limits
    "one point alone, 5, HIGH, none",
    "equal points, 5 5 5 5 5 5 5 5 5 5 5 5 5, HIGH, none",
    "seven on the mean, 3 3 3 3 3 3 3, LOW, none",
    "six that rise, 0 9 0 9 2 3 4 5 6 7, HIGH, none",
    "seven that rise, 0 9 0 9 1 2 3 4 5 6 7, HIGH, trend improvement",
    "seven that rise where low is good, 0 9 0 9 1 2 3 4 5 6 7, LOW, trend concern",
    "seven that fall where neither is good, 9 0 9 0 7 6 5 4 3 2 1, NONE, trend neither",
    "seven that fall where a range is good, 9 0 9 0 7 6 5 4 3 2 1, RANGE, trend neither",
    "a tie breaks a trend, 0 9 0 9 1 2 3 4 4 5 6 7, HIGH, none",
    "seven above the mean, 0 9 6 7 6 7 6 7 6 0, HIGH, none"
  })
  void theLastPointSays(String name, String values, Polarity polarity, String expected) {
    ChartedPoint last = ControlChart.of(of(values), PLAIN, polarity).points().getLast();
    String found =
        last.cause() == SpecialCause.NONE
            ? "none"
            : last.cause().word() + " " + last.verdict().word();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void allMembersOfAShiftAreMarkedAndAValueOnTheMeanBreaksARun() {
    // mean 5: six above, one on it, seven below; then what balances them
    String values = "6 7 6 7 6 7 5 4 3 4 3 4 3 4 6";
    assertThat(causes(values, PLAIN)).isEqualTo("· · · · · · · s s s s s s s ·");
    assertThat(
            ControlChart.of(of(values), PLAIN, Polarity.HIGH).points().getFirst().limits().mean())
        .isEqualByComparingTo("5");
  }

  @Test
  void twoOfThreeMarksThoseNearTheLimitAndTheVersionSaysWhetherOuterPointsCount() {
    // fixed on 12: mean 10, moving ranges of 2 in the mean, limits 4.68 and 15.32, near 13.546…
    String base = "11 9 11 9 11 9 11 9 11 9 11 9";
    SpcRules fixed = new SpcRules(false, 12, List.of(), false);
    SpcRules outerCount = new SpcRules(false, 12, List.of(), true);
    String start = "· · · · · · · · · · · · ";
    assertThat(causes(base + " 14 11 15", fixed)).isEqualTo(start + "2 · 2");
    assertThat(causes(base + " 14 9 15", fixed)).isEqualTo(start + "· · ·");
    assertThat(causes(base + " 14 11 16", fixed)).isEqualTo(start + "· · o");
    assertThat(causes(base + " 14 11 16", outerCount)).isEqualTo(start + "2 · o");
  }

  @Test
  void outsideGoesBeforeTrendBeforeTwoOfThreeBeforeShift() {
    SpcRules fixed = new SpcRules(false, 12, List.of(), false);
    String base = "11 9 11 9 11 9 11 9 11 9 11 9";
    // seven that rise, all above the mean; the last three near the limit, the very last outside
    assertThat(causes(base + " 10.2 10.5 11 12 13 14 15 16", fixed))
        .isEqualTo("· · · · · · · · · · · t t t t t t t t o");
    assertThat(causes(base + " 11 12 11 12 11 14 14", fixed))
        .isEqualTo("· · · · · · · · · · · · s s s s s 2 2");
  }

  @Test
  void screeningDropsWideMovingRangesOnceAndLeavesTheMean() {
    // moving ranges 1 1 1 1 20 20 1 1 1 1 1 1: mean 50/12, times 3.267 is 13.6: both 20s go
    List<Figure> figures = of("5 6 5 6 5 25 5 6 5 6 5 6 5");
    Limits all = ControlChart.of(figures, PLAIN, Polarity.HIGH).points().getFirst().limits();
    Limits screened =
        ControlChart.of(figures, SpcRules.DEFAULTS, Polarity.HIGH).points().getFirst().limits();
    assertThat(screened.mean()).isEqualTo(all.mean());
    assertThat(all.range().orElseThrow())
        .isEqualByComparingTo(new BigDecimal("4.166666666666666666666666666666667"));
    assertThat(screened.range().orElseThrow()).isEqualByComparingTo("1");
    assertThat(screened.upper().orElseThrow().subtract(screened.mean()))
        .isEqualByComparingTo("2.66");
  }

  @Test
  void equalFiguresHaveLimitsOnTheirMeanWhetherScreenedOrNot() {
    Limits limits =
        ControlChart.of(of("5 5 5"), SpcRules.DEFAULTS, Polarity.HIGH).points().getLast().limits();
    assertThat(limits.lower().orElseThrow()).isEqualByComparingTo("5");
    assertThat(limits.upper().orElseThrow()).isEqualByComparingTo("5");
  }

  @Test
  void rebasingStartsAGroupThatNoPatternCrosses() {
    SpcRules rebased = new SpcRules(false, null, List.of(Period.month(2016, 8)), false);
    List<ChartedPoint> points =
        ControlChart.of(of("1 2 3 4 5 6 7 8"), rebased, Polarity.HIGH).points();
    assertThat(points).extracting(ChartedPoint::group).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    assertThat(points).extracting(ChartedPoint::cause).containsOnly(SpecialCause.NONE);
    assertThat(points.getLast().limits().mean()).isEqualByComparingTo("6.5");
  }

  @Test
  void fewerThanThirteenPointsAreForTrial() {
    String twelve = "1 2 1 2 1 2 1 2 1 2 1 2";
    assertThat(ControlChart.of(of(twelve), PLAIN, Polarity.HIGH).points())
        .allMatch(ChartedPoint::trial);
    assertThat(ControlChart.of(of(twelve + " 1"), PLAIN, Polarity.HIGH).points())
        .noneMatch(ChartedPoint::trial);
  }

  @Test
  void monthsWithoutAFigureArePassedOver() {
    assertThat(causes("0 9 0 9 1 2 - 3 4 - - 5 6 7", PLAIN))
        .isEqualTo(causes("0 9 0 9 1 2 3 4 5 6 7", PLAIN))
        .isEqualTo("· · · · t t t t t t t");
  }

  @Test
  void limitsAreFixedOnTwelvePointsAtLeast() {
    assertThatThrownBy(() -> new SpcRules(null, 11, null, null))
        .hasMessage("limits are fixed on 12 points at least, not on 11");
  }

  @ParameterizedTest(name = "target {0}, {1} is good: {2}")
  @CsvSource({
    "15.32, HIGH, hit and miss",
    "15.33, HIGH, consistently fails",
    "4.67, HIGH, consistently passes",
    "15.33, LOW, consistently passes",
    "4.67, LOW, consistently fails",
    "10, LOW, hit and miss",
    "15.33, NONE, none",
    "15.33, RANGE, none"
  })
  void assuranceComparesTheTargetWithTheLimits(String target, Polarity polarity, String expected) {
    // moving ranges: eleven of 2 and then none: limits of mean 10 and range 2 are fixed on twelve
    List<Figure> figures = withTarget(of("11 9 11 9 11 9 11 9 11 9 11 9 10"), 0, target);
    SpcRules fixed = new SpcRules(false, 12, List.of(), false);
    assertThat(Assurance.of(ControlChart.of(figures, fixed, polarity), polarity).word())
        .isEqualTo(expected);
  }

  @Test
  void assuranceIsNoneWhereTheTargetMovesWithinTheLatestGroup() {
    List<Figure> moved = withTarget(withTarget(of(STEADY), 0, "20"), 5, "21");
    assertThat(assurance(moved, PLAIN)).isEqualTo(Assurance.NONE);
    SpcRules rebased = new SpcRules(false, null, List.of(Period.month(2016, 9)), false);
    assertThat(assurance(moved, rebased)).isEqualTo(Assurance.CONSISTENTLY_FAILS);
    assertThat(assurance(of(STEADY), PLAIN)).isEqualTo(Assurance.NONE);
    assertThat(assurance(withTarget(of("5"), 0, "4"), PLAIN)).isEqualTo(Assurance.NONE);
    assertThat(assurance(List.of(), PLAIN)).isEqualTo(Assurance.NONE);
  }

  @Test
  void wordsSayWhy() {
    SpcRules fixed = new SpcRules(false, 12, List.of(), false);
    String base = "11 9 11 9 11 9 11 9 11 9 11 9";
    assertThat(words(base + " 16", fixed))
        .isEqualTo("improvement: 16.0 is above the upper limit of 15.3");
    assertThat(words(base + " 12", fixed))
        .isEqualTo(
            "common cause: 12.0 is between the limits of 4.7 and 15.3, and no pattern shows");
    assertThat(words("9 0 9 0 7 6 5 4 3 2 1", PLAIN))
        .isEqualTo(
            "concern: one of seven figures running that fall"
                + " (trial limits: fewer than 13 points)");
    assertThat(words("5", PLAIN))
        .isEqualTo(
            "common cause: one figure alone has no limits (trial limits: fewer than 13 points)");
  }

  private static String words(String values, SpcRules rules) {
    return VariationWords.of(
        ControlChart.of(of(values), rules, Polarity.HIGH).points().getLast(), 1);
  }

  private static Assurance assurance(List<Figure> figures, SpcRules rules) {
    return Assurance.of(ControlChart.of(figures, rules, Polarity.HIGH), Polarity.HIGH);
  }

  private static String causes(String values, SpcRules rules) {
    return ControlChart.of(of(values), rules, Polarity.HIGH).points().stream()
        .map(each ->
            switch (each.cause()) {
              case NONE -> "·";
              case OUTSIDE_LIMITS -> "o";
              case TREND -> "t";
              case TWO_OF_THREE -> "2";
              case SHIFT -> "s";
            })
        .collect(Collectors.joining(" "));
  }
}
