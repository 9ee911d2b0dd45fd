package org.waymark.indicator.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;

/** Worked by hand from rules 2, 3 and 11 of the specification; policies as data have them. */
class ConditionsTest {
  private static final String FLOOR =
      """
      {"distance":"relative","bands":[
        {"status":"green","atLeast":"0"},
        {"status":"amber","against":"floor","atLeast":"0"},
        {"status":"red"}]}\
      """;

  private static final String LAST_YEAR =
      """
      {"distance":"relative","bands":[
        {"status":"green","atLeast":"-0.10"},
        {"status":"amber","against":"last year","atLeast":"0"},
        {"status":"red"}]}\
      """;

  private static final String BENCHMARK =
      """
      {"distance":"absolute","bands":[
        {"status":"red","comparison":"worse"},
        {"status":"amber","comparison":"similar"},
        {"status":"green"}]}\
      """;

  private static final String TWO_LIMBS =
      """
      {"distance":"absolute","bands":[
        {"status":"green","all":[
          {"atLeast":"0"},{"limb":"level","against":"last year","above":"0"}]},
        {"status":"amber","atLeast":"-2"},
        {"status":"red"}]}\
      """;

  @ParameterizedTest(name = "{0} against {1} with a floor of {2}, {3} is good: {4}")
  @CsvSource({
    "60, 60, 40, high, green, 60.0 is on the target of 60.0; green is no worse than the target",
    "59.9, 60, 40, high, amber, 59.9 is 0.2% worse than the target of 60.0; 59.9 is 49.8% better than the floor of 40.0; amber is no worse than the floor",
    "40, 60, 40, high, amber, 40.0 is 33.3% worse than the target of 60.0; 40.0 is as good as the floor of 40.0; amber is no worse than the floor",
    "39.99, 60, 40, high, red, 40.0 is 33.4% worse than the target of 60.0; 39.99 is 0.03% worse than the floor of 40.00; red is all else",
    "5, 4, 8, low, amber, 5.0 is 25.0% worse than the target of 4.0; 5.0 is 37.5% better than the floor of 8.0; amber is no worse than the floor",
    "8.1, 4, 8, low, red, 8.1 is 102.5% worse than the target of 4.0; 8.1 is 1.3% worse than the floor of 8.0; red is all else",
    "1, 0, 2, low, amber, 1.0 is worse than the target of 0.0; 1.0 is 50.0% better than the floor of 2.0; amber is no worse than the floor",
    "0, 0, 2, low, green, 0.0 is on the target of 0.0; green is no worse than the target",
    "-3, -2, -5, high, amber, -3.0 is 50.0% worse than the target of -2.0; -3.0 is 40.0% better than the floor of -5.0; amber is no worse than the floor"
  })
  void aFloorStandard(
      BigDecimal value,
      BigDecimal target,
      BigDecimal floor,
      String polarity,
      String status,
      String words) {
    Measured figure = figure(value, target, polarity, Optional.of(floor), Optional.empty());
    assertThat(judged(FLOOR, figure)).isEqualTo(new Verdict(Status.of(status), words));
  }

  @Test
  void withoutAFloorOrATargetNobodyIsJudgedByThem() {
    Measured noFloor = figure(d("50"), d("60"), "high", Optional.empty(), Optional.empty());
    assertThat(judged(FLOOR, noFloor))
        .isEqualTo(
            new Verdict(Status.TARGET_TO_BE_SET, "The floor is to be set; no colour without"));
    Measured noTarget = Measured.of(d("50"), Polarity.HIGH, new Expectation.None());
    assertThat(judged(LAST_YEAR, noTarget))
        .isEqualTo(
            new Verdict(Status.TARGET_TO_BE_SET, "The target is to be set; no colour without"));
    assertThat(judged(FLOOR, Measured.of(d("5"), Polarity.NONE, new Expectation.None())).status())
        .isEqualTo(Status.CONTEXTUAL);
  }

  @ParameterizedTest(name = "{0} against {1} and {2} last year, {3} is good: {4}")
  @CsvSource(
      nullValues = "nothing",
      value = {
        "18, 20, 25, high, green, 18.0 is 10.0% worse than the target of 20.0; green is no more than 10% worse than the target",
        "17.6, 20, 17.6, high, amber, 17.6 is 12.0% worse than the target of 20.0; 17.6 is as good as the 17.6 of the same period last year; amber is no worse than the same period last year",
        "17.6, 20, 17.2, high, amber, 17.6 is 12.0% worse than the target of 20.0; 17.6 is 2.3% better than the 17.2 of the same period last year; amber is no worse than the same period last year",
        "17.6, 20, 18.0, high, red, 17.6 is 12.0% worse than the target of 20.0; 17.6 is 2.2% worse than the 18.0 of the same period last year; red is all else",
        "17.6, 20, nothing, high, red, 17.6 is 12.0% worse than the target of 20.0; there is no comparable figure for the same period last year; red is all else",
        "25, 20, 26, low, amber, 25.0 is 25.0% worse than the target of 20.0; 25.0 is 3.8% better than the 26.0 of the same period last year; amber is no worse than the same period last year",
        "3, 0, 0, low, red, 3.0 is worse than the target of 0.0; 3.0 is worse than the 0.0 of the same period last year; red is all else",
        "26, 20, 28, range, amber, 26.0 is 30.0% worse than the target of 20.0; 26.0 is 7.1% better than the 28.0 of the same period last year; amber is no worse than the same period last year"
      })
  void comparedWithLastYear(
      BigDecimal value,
      BigDecimal target,
      BigDecimal lastYear,
      String polarity,
      String status,
      String words) {
    Measured figure =
        figure(value, target, polarity, Optional.empty(), Optional.ofNullable(lastYear));
    assertThat(judged(LAST_YEAR, figure)).isEqualTo(new Verdict(Status.of(status), words));
  }

  @ParameterizedTest(name = "{0} between {1} and {2}, {3} is good: {4}")
  @CsvSource({
    "9.9, 10, 12, high, red, '9.9 is below 10.0, and so worse; red is worse than the benchmark'",
    "10, 10, 12, high, amber, '10.0 is from 10.0 to below 12.0, and so similar; amber is similar to the benchmark'",
    "11.99, 10, 12, high, amber, '11.99 is from 10.00 to below 12.00, and so similar; amber is similar to the benchmark'",
    "12, 10, 12, high, green, '12.0 is not below 12.0, and so better; green is all else'",
    "9.9, 10, 12, low, green, '9.9 is below 10.0, and so better; green is all else'",
    "10, 10, 12, low, amber, '10.0 is from 10.0 to below 12.0, and so similar; amber is similar to the benchmark'",
    "12, 10, 12, low, red, '12.0 is not below 12.0, and so worse; red is worse than the benchmark'",
    "10, 10, 10, high, green, '10.0 is not below 10.0, and so better; green is all else'",
    "10, 10, 10, low, red, '10.0 is not below 10.0, and so worse; red is worse than the benchmark'",
    "-1, -2, 0, high, amber, '-1.0 is from -2.0 to below 0.0, and so similar; amber is similar to the benchmark'"
  })
  void aBenchmarksRangeKeepsItsBoundsAndSwapsItsWords(
      BigDecimal value,
      BigDecimal lower,
      BigDecimal upper,
      String polarity,
      String status,
      String words) {
    Measured figure =
        new Measured(
            value,
            Polarity.of(polarity),
            new Expectation.None(),
            Optional.of(lower),
            Optional.of(upper),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    assertThat(judged(BENCHMARK, figure)).isEqualTo(new Verdict(Status.of(status), words));
  }

  @Test
  void aBenchmarkRangeUpsideDownIsRefusedAndOneNobodySetJudgesNothing() {
    assertThatThrownBy(() -> new BenchmarkRange(d("12"), d("10")))
        .hasMessage("the lower bound 12 is above the upper bound 10");
    assertThat(new BenchmarkRange(d("10"), d("12")).compare(d("11"), Polarity.NONE)).isEmpty();
    assertThat(new BenchmarkRange(d("10"), d("12")).compare(d("11"), Polarity.LOW))
        .contains(Comparison.SIMILAR);
    assertThat(judged(BENCHMARK, Measured.of(d("1"), Polarity.HIGH, new Expectation.None())))
        .isEqualTo(
            new Verdict(
                Status.TARGET_TO_BE_SET,
                "The bounds to compare with are to be set; no colour without"));
  }

  @ParameterizedTest(name = "gap {0} against {1}, level {2} after {3}: {4}")
  @CsvSource({
    "8, 10, 62, 60, green, 8.0 is 2.0 better than the target of 10.0; level: 62.0 is 2.0 better than the 60.0 of the same period last year; green is no worse than the target and level: better than the same period last year",
    "8, 10, 60, 60, amber, 8.0 is 2.0 better than the target of 10.0; level: 60.0 is as good as the 60.0 of the same period last year; amber is no more than 2 worse than the target",
    "8, 10, 59, 60, amber, 8.0 is 2.0 better than the target of 10.0; level: 59.0 is 1.0 worse than the 60.0 of the same period last year; amber is no more than 2 worse than the target",
    "12, 10, 62, 60, amber, 12.0 is 2.0 worse than the target of 10.0; amber is no more than 2 worse than the target",
    "13, 10, 62, 60, red, 13.0 is 3.0 worse than the target of 10.0; red is all else"
  })
  void narrowingAGapBecauseTheOthersFellIsNoSuccess(
      BigDecimal gap,
      BigDecimal target,
      BigDecimal level,
      BigDecimal before,
      String status,
      String words) {
    Measured beside =
        new Measured(
            level,
            Polarity.HIGH,
            new Expectation.None(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(before),
            Optional.empty(),
            Map.of());
    Measured figure =
        new Measured(
            gap,
            Polarity.LOW,
            new Expectation.Target(target),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("level", beside));
    assertThat(judged(TWO_LIMBS, figure)).isEqualTo(new Verdict(Status.of(status), words));
  }

  @Test
  void aLimbWithoutAFigureLeavesTheGapWithoutColour() {
    Measured figure = Measured.of(d("8"), Polarity.LOW, new Expectation.Target(d("10")));
    assertThat(judged(TWO_LIMBS, figure))
        .isEqualTo(new Verdict(Status.NO_DATA, "There is no figure for 'level'"));
  }

  @Test
  void aPolicyMayNameItsOwnNumber() {
    String forty =
        """
        {"distance":"absolute","bands":[
          {"status":"blue","against":60,"above":"0"},
          {"status":"green","against":"40","atLeast":"0","below":"15"},
          {"status":"amber","against":"40","atLeast":"0"},
          {"status":"red","against":"period before","atMost":"-5"},
          {"status":"amber"}]}\
        """;
    assertThat(judged(forty, figure(d("61"), null, "high")).status()).isEqualTo(Status.BLUE);
    assertThat(judged(forty, figure(d("41"), null, "high")))
        .isEqualTo(
            new Verdict(
                Status.GREEN,
                "41.0 is 19.0 worse than 60.0; 41.0 is 1.0 better than 40.0; green is no worse and less than 15 better than 40"));
    assertThat(judged(forty, figure(d("56"), null, "high")).status()).isEqualTo(Status.AMBER);
    assertThat(judged(forty, figure(d("39"), d("44"), "high")).status()).isEqualTo(Status.RED);
    assertThat(judged(forty, figure(d("39"), d("43"), "high")).status()).isEqualTo(Status.AMBER);
  }

  @Test
  void whereEverythingToCompareWithIsStillToComeThePeriodIsABaseline() {
    String travel =
        """
        {"distance":"absolute","bands":[
          {"status":"green","against":"last year","atLeast":"0"},{"status":"red"}]}\
        """;
    assertThat(judged(travel, figure(d("39"), null, "high")))
        .isEqualTo(
            new Verdict(Status.BASELINE, "There is nothing to compare with yet, so no colour"));
  }

  @Test
  void smallNumbersAreNotedWithTheColourAndOnlyWithOne() {
    SmallNumbers rule = new SmallNumbers(d("20"), null);
    Verdict red = new Verdict(Status.RED, "Missed");
    assertThat(red.counted(rule, Optional.of(d("19"))))
        .isEqualTo(new Verdict(Status.RED, "Missed; small numbers: 19 is fewer than 20", true));
    assertThat(red.counted(rule, Optional.of(d("20")))).isEqualTo(red);
    assertThat(red.counted(rule, Optional.empty())).isEqualTo(red);
    Verdict none = new Verdict(Status.TARGET_TO_BE_SET, "To be set");
    assertThat(none.counted(rule, Optional.of(d("1")))).isEqualTo(none);
  }

  private static Measured figure(BigDecimal value, BigDecimal before, String polarity) {
    return new Measured(
        value,
        Polarity.of(polarity),
        new Expectation.None(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(before),
        Map.of());
  }

  private static Measured figure(
      BigDecimal value,
      BigDecimal target,
      String polarity,
      Optional<BigDecimal> floor,
      Optional<BigDecimal> lastYear) {
    return new Measured(
        value,
        Polarity.of(polarity),
        new Expectation.Target(target),
        polarity.equals("high") ? floor : Optional.empty(),
        polarity.equals("low") ? floor : Optional.empty(),
        lastYear,
        Optional.empty(),
        Map.of());
  }

  private static Verdict judged(String banding, Measured figure) {
    Banding read = EventJson.strict().readValue(banding, Banding.class);
    return Judgement.of(figure, read, 1);
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }
}
