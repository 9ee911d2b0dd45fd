package org.waymark.indicator.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.Fixtures;

/** Worked by hand from rule 1 of the specification. */
class JudgementTest {
  private static final Banding WITH_BLUE =
      new Banding(
          Distance.RELATIVE,
          List.of(
              new Band(Status.RED, new BigDecimal("-0.10"), null),
              new Band(Status.AMBER, BigDecimal.ZERO, null),
              new Band(Status.GREEN, null, new BigDecimal("0.05")),
              new Band(Status.BLUE, null, null)));

  private static final Banding POINTS =
      new Banding(
          Distance.ABSOLUTE,
          List.of(
              new Band(Status.RED, new BigDecimal("-1"), null),
              new Band(Status.AMBER, BigDecimal.ZERO, null),
              new Band(Status.GREEN, null, null)));

  @ParameterizedTest(name = "{0} against {1}, {2} is good: {3}")
  @CsvSource({
    "20, 20, high, green, 20.0 is on the target of 20.0; green is on the target or better",
    "21, 20, high, green, 21.0 is 5.0% better than the target of 20.0; green is on the target or better",
    "18, 20, high, amber, 18.0 is 10.0% worse than the target of 20.0; amber is from 10% worse to the target",
    "17.99, 20, high, red, 18.0 is 10.1% worse than the target of 20.0; red is worse than 10%",
    "17.996, 20, high, red, 18.0 is 10.02% worse than the target of 20.0; red is worse than 10%",
    "17.6, 20, high, red, 17.6 is 12.0% worse than the target of 20.0; red is worse than 10%",
    "19.96, 20, high, amber, 19.96 is 0.2% worse than the target of 20.00; amber is from 10% worse to the target",
    "22, 20, low, amber, 22.0 is 10.0% worse than the target of 20.0; amber is from 10% worse to the target",
    "22.01, 20, low, red, 22.0 is 10.1% worse than the target of 20.0; red is worse than 10%",
    "12, 20, low, green, 12.0 is 40.0% better than the target of 20.0; green is on the target or better",
    "-22, -20, high, amber, -22.0 is 10.0% worse than the target of -20.0; amber is from 10% worse to the target",
    "-18, -20, low, amber, -18.0 is 10.0% worse than the target of -20.0; amber is from 10% worse to the target",
    "25, 20, range, red, 25.0 is 25.0% worse than the target of 20.0; red is worse than 10%",
    "20, 20, range, green, 20.0 is on the target of 20.0; green is on the target or better"
  })
  void theCouncilsBandingSaysWhatAndWhy(
      BigDecimal actual, BigDecimal target, String polarity, String status, String words) {
    Verdict verdict = judged(actual, target, polarity, Fixtures.BANDING);
    assertThat(verdict).isEqualTo(new Verdict(Status.of(status), words));
  }

  @ParameterizedTest(name = "{0} against zero, {1} is good: {2}")
  @CsvSource({
    "0, low, green",
    "0.01, low, red",
    "-1, low, green",
    "0, high, green",
    "3, high, green",
    "-0.01, high, red",
    "0, range, green",
    "1, range, red"
  })
  void aTargetOfZeroIsMetOrMissed(BigDecimal actual, String polarity, String status) {
    Verdict verdict = judged(actual, BigDecimal.ZERO, polarity, Fixtures.BANDING);
    assertThat(verdict.status()).isEqualTo(Status.of(status));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"20, green", "21, green", "21.001, blue", "19.9, amber", "17.9, red"})
  void aPolicyMayHaveBlue(BigDecimal actual, String status) {
    assertThat(judged(actual, new BigDecimal("20"), "high", WITH_BLUE).status())
        .isEqualTo(Status.of(status));
  }

  @ParameterizedTest(name = "{0} against {1} is {2}")
  @CsvSource({"90, 90, green", "89.2, 90, amber", "89, 90, amber", "88.9, 90, red", "-1.1, 0, red"})
  void absoluteBandsAreInUnitsAndKnowZero(BigDecimal actual, BigDecimal target, String status) {
    assertThat(judged(actual, target, "high", POINTS).status()).isEqualTo(Status.of(status));
  }

  @Test
  void absoluteDistancesAreSaidInUnits() {
    assertThat(judged(new BigDecimal("88.5"), new BigDecimal("90"), "high", POINTS).explanation())
        .isEqualTo("88.5 is 1.5 worse than the target of 90.0; red is worse than 1");
  }

  @Test
  void nothingIsRoundedBeforeItIsJudged() {
    BigDecimal justShort = new BigDecimal("19.999999999999999999999999999999999999");
    Verdict verdict = judged(justShort, new BigDecimal("20"), "high", Fixtures.BANDING);
    assertThat(verdict.status()).isEqualTo(Status.AMBER);
  }

  @Test
  void withoutATargetThereIsNeverAColour() {
    Verdict verdict =
        Judgement.of(BigDecimal.TEN, new Expectation.None(), Polarity.HIGH, Fixtures.BANDING, 1);
    assertThat(verdict.status()).isEqualTo(Status.TARGET_TO_BE_SET);
    assertThat(judged(BigDecimal.TEN, BigDecimal.TEN, "none", Fixtures.BANDING).status().isRated())
        .isFalse();
  }

  @ParameterizedTest(name = "{0} within 10 to 20 is {1}")
  @CsvSource({
    "10, green",
    "20, green",
    "15, green",
    "9.5, amber",
    "8.9, red",
    "21, amber",
    "23, red"
  })
  void outsideARangeTheNearestBoundCounts(BigDecimal actual, String status) {
    Expectation range = new Expectation.Range(BigDecimal.TEN, new BigDecimal("20"));
    Verdict verdict = Judgement.of(actual, range, Polarity.RANGE, Fixtures.BANDING, 1);
    assertThat(verdict.status()).isEqualTo(Status.of(status));
  }

  @Test
  void aRangeUpsideDownIsRefused() {
    assertThatThrownBy(() -> new Expectation.Range(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessage("the lower bound 10 is above the upper bound 1");
  }

  private static Verdict judged(
      BigDecimal actual, BigDecimal target, String polarity, Banding banding) {
    return Judgement.of(actual, new Expectation.Target(target), Polarity.of(polarity), banding, 1);
  }
}
