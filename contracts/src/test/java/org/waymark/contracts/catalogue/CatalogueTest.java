package org.waymark.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.golden.SampleCatalogue;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;

class CatalogueTest {
  private final CatalogueIndex index = new CatalogueIndex(7, SampleCatalogue.complete());

  @Test
  void whatIsThereIsFoundAndWhatIsNotIsEmpty() {
    assertThat(index.version()).isEqualTo(7);
    assertThat(index.indicator(new IndicatorCode("neet"))).isPresent();
    assertThat(index.indicator(new IndicatorCode("other"))).isEmpty();
    assertThat(index.breakdown(new BreakdownCode("boys"))).isPresent();
    assertThat(index.breakdown(BreakdownCode.WHOLE_COUNCIL)).isEmpty();
    assertThat(index.policy("council-default")).isPresent();
    assertThat(index.profile("even")).isPresent();
    assertThat(index.feed("finance")).isPresent();
    assertThat(index.committee("cyp")).isPresent();
    assertThat(index.directorate("cfa")).isPresent();
    assertThat(index.directorate("ete")).isEmpty();
  }

  @Test
  void aSeriesIsExpectedForTheWholeCouncilAndEachBreakdown() {
    assertThat(index.expectedSeries())
        .map(SeriesId::toString)
        .containsExactly("neet/-", "neet/E07000010", "neet/boys", "resilience/-");
  }

  @Test
  void targetsAreThoseOfTheSeriesAlone() {
    assertThat(index.targets(SeriesId.parse("neet/-"))).hasSize(1);
    assertThat(index.targets(SeriesId.parse("neet/boys"))).isEmpty();
  }

  @Test
  void whatAPolicyLeavesOutOfItsRulesForQueriesIsTheCouncilsThenTheDefault() {
    var policy = new QueryRules(null, 30, null, null, new BigDecimal("0.25"), null);
    var council = new QueryRules(10, 36, null, null, null, null);
    assertThat(policy.or(council).or(QueryRules.DEFAULTS))
        .isEqualTo(
            new QueryRules(
                10,
                30,
                QueryRules.DEFAULTS.outlierSpreads(),
                QueryRules.DEFAULTS.outlierFloor(),
                new BigDecimal("0.25"),
                BigDecimal.ZERO));
    assertThat(policy.or(null)).isEqualTo(policy);
  }

  @Test
  void aCodeTwiceIsRefused() {
    Catalogue c = SampleCatalogue.complete();
    Feed feed = c.feeds().getFirst();
    Catalogue twice =
        new Catalogue(
            c.council(),
            c.frameworks(),
            c.directorates(),
            c.committees(),
            c.breakdowns(),
            c.indicators(),
            c.policies(),
            c.profiles(),
            c.targets(),
            List.of(feed, feed),
            c.owners(),
            c.terms(),
            c.calendar());
    assertThatThrownBy(() -> new CatalogueIndex(1, twice))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cfa-performance");
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, General Purposes",
    "2021-05-17, General Purposes",
    "2021-05-18, Strategy and Resources",
    "2023-05-16, 'Strategy, Resources and Performance'",
    "2099-01-01, 'Strategy, Resources and Performance'"
  })
  void anOldReportKeepsTheOldName(LocalDate day, String name) {
    List<DatedName> unordered =
        List.of(
            new DatedName(LocalDate.of(2023, 5, 16), "Strategy, Resources and Performance"),
            new DatedName(LocalDate.of(2014, 5, 13), "General Purposes"),
            new DatedName(LocalDate.of(2021, 5, 18), "Strategy and Resources"));
    assertThat(new Committee("c", CommitteeKind.CORPORATE, unordered, List.of()).nameOn(day))
        .isEqualTo(name);
    assertThat(new Directorate("d", unordered).nameOn(day)).isEqualTo(name);
  }

  @Test
  void withoutANameThereIsNoAnswer() {
    assertThatThrownBy(() -> new Directorate("d", List.of()).nameOn(LocalDate.EPOCH))
        .hasMessage("no name is known");
  }

  @ParameterizedTest
  @CsvSource({"2015-03-31, 1", "2016-04-01, 1", "2018-03-31, 1", "2018-04-01, 2", "2030-01-01, 2"})
  void aPeriodIsJudgedByThePolicyOfItsDay(LocalDate day, int version) {
    Policy policy = new Policy("p", List.of(version(2, "2018-04-01"), version(1, "2016-04-01")));
    assertThat(policy.on(day).version()).isEqualTo(version);
  }

  @Test
  void aPolicyWithoutVersionsJudgesNothing() {
    assertThatThrownBy(() -> new Policy("p", List.of()).on(LocalDate.EPOCH))
        .hasMessage("policy p has no version");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-03-31, IN_DEVELOPMENT",
    "2015-04-01, BASELINE",
    "2016-03-31, BASELINE",
    "2016-04-01, ACTIVE"
  })
  void anIndicatorsLifeIsDated(LocalDate day, Lifecycle status) {
    Indicator neet = index.indicator(new IndicatorCode("neet")).orElseThrow();
    assertThat(neet.statusOn(day)).isEqualTo(status);
  }

  @Test
  void anIndicatorTakesItsOwnBreakdownsAndTheWholeCouncil() {
    Indicator neet = index.indicator(new IndicatorCode("neet")).orElseThrow();
    assertThat(neet.allows(BreakdownCode.WHOLE_COUNCIL)).isTrue();
    assertThat(neet.allows(new BreakdownCode("boys"))).isTrue();
    assertThat(neet.allows(new BreakdownCode("girls"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31, false", "2016-04-01, true", "2021-03-31, true", "2021-04-01, false"})
  void aFrameworkCoversItsSpanWithBothEnds(LocalDate day, boolean covers) {
    assertThat(SampleCatalogue.complete().frameworks().getFirst().covers(day)).isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.10000001, true, true",
    "-0.10, false, true",
    "-0.1, false, true",
    "0, false, false"
  })
  void aLimitIsBelowOrAtMost(BigDecimal distance, boolean below, boolean atMost) {
    BigDecimal limit = new BigDecimal("-0.10");
    Band strict = new Band(Status.RED, limit, null);
    Band loose = new Band(Status.RED, null, limit);
    assertThat(strict.tests().getFirst().holds(distance, BigDecimal.ONE)).isEqualTo(below);
    assertThat(loose.tests().getFirst().holds(distance, BigDecimal.ONE)).isEqualTo(atMost);
    assertThat(new Band(Status.RED, null, null).tests()).isEmpty();
  }

  @Test
  void aBandHasOneLimitAtMost() {
    assertThatThrownBy(() -> new Band(Status.RED, BigDecimal.ONE, BigDecimal.ONE))
        .hasMessage("a band has one limit: either 'below' or 'atMost'");
  }

  @Test
  void aFrequencyThatATrackRuleDoesNotNameTakesOnePeriod() {
    TrackRule rule = rule();
    assertThat(rule.periodsToEnter(Frequency.MONTHLY)).isEqualTo(2);
    assertThat(rule.periodsToEnter(Frequency.TERMLY)).isEqualTo(1);
    assertThat(rule.periodsToLeave(Frequency.MONTHLY)).isEqualTo(1);
  }

  @Test
  void aFeedWritesForItsDirectorateOrForAll() {
    Feed own = new Feed("f", "F", FeedKind.MEASUREMENTS, "cfa", null);
    assertThat(own.mayWrite("cfa")).isTrue();
    assertThat(own.mayWrite("ete")).isFalse();
    assertThat(new Feed("f", "F", FeedKind.FINANCE, Feed.ALL, null).mayWrite("ete")).isTrue();
  }

  private static PolicyVersion version(int version, String from) {
    Banding banding = new Banding(Distance.RELATIVE, List.of(new Band(Status.GREEN, null, null)));
    return new PolicyVersion(version, LocalDate.parse(from), banding, rule());
  }

  private static TrackRule rule() {
    return new TrackRule(
        List.of(Status.RED), Map.of(Frequency.MONTHLY, 2), Map.of(), List.of(Status.AMBER));
  }
}
