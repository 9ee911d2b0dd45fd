package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.standalone.demonstration.Recount.Line;

/** The recount against a few figures reckoned by hand, and against itself. */
class RecountTest {
  private static final YearMonth MARCH = YearMonth.of(2017, 3);

  private final Recount recount = Recount.of(Folder.demonstration());

  @Test
  void marchIsCountedByCommittee() {
    assertThat(recount.countsAt(MARCH))
        .isEqualTo(
            Map.of(
                "adults", Map.of("green", 6, "amber", 1, "red", 1),
                "children-and-young-people",
                    Map.of("green", 7, "amber", 4, "red", 2, "in development", 1),
                "health",
                    Map.of(
                        "green",
                        7,
                        "amber",
                        5,
                        "red",
                        1,
                        "target to be set",
                        2,
                        "in development",
                        1),
                "highways-and-community-infrastructure",
                    Map.of("green", 2, "amber", 3, "red", 1, "target to be set", 1),
                "economy-and-environment", Map.of("green", 6, "amber", 4, "red", 1)));
  }

  @Test
  void everyMonthCountsEveryMeasureOnce() {
    for (int i = 0; i < 12; i++) {
      YearMonth month = YearMonth.of(2016, 4).plusMonths(i);
      int all =
          recount.countsAt(month).values().stream()
              .flatMap(counts -> counts.values().stream())
              .mapToInt(Integer::intValue)
              .sum();
      assertThat(all).isEqualTo(56);
    }
  }

  @Test
  void aYearToDateSumsItsIncrementsAgainstTheSpreadTarget() {
    Line line = at(YearMonth.of(2016, 6), "apprenticeship-starts");
    assertThat(line.value()).contains(new BigDecimal("684"));
    // 4574 × (0.70 + 0.65 + 0.70) / 12
    assertThat(line.target().orElseThrow())
        .isEqualByComparingTo("781.3916666666666666666666666666667");
    assertThat(line.status()).isEqualTo("red");
  }

  @Test
  void aYearToDateWithAMissingMonthIsNoDataAndComesBackWithIt() {
    assertThat(at(YearMonth.of(2016, 8), "library-visitors").period()).isEqualTo("2016-07");
    assertThat(at(YearMonth.of(2016, 9), "library-visitors").status()).isEqualTo("no data");
    assertThat(at(YearMonth.of(2016, 10), "library-visitors").status()).isEqualTo("amber");
  }

  @Test
  void rollingTwelveMonthsTakeTheRevisedFigures() {
    BigDecimal then = at(YearMonth.of(2016, 10), "road-casualties-ksi").value().orElseThrow();
    BigDecimal now =
        recount.periodsAt(MARCH, "road-casualties-ksi", "-").stream()
            .filter(line -> line.period().equals("2016-10"))
            .findFirst()
            .flatMap(Line::value)
            .orElseThrow();
    assertThat(now).isGreaterThan(then);
  }

  @Test
  void aTargetCountsFromTheVersionThatBringsIt() {
    assertThat(at(YearMonth.of(2016, 4), "new-birth-visits").status())
        .isEqualTo("target to be set");
    assertThat(at(YearMonth.of(2016, 5), "new-birth-visits").status()).isEqualTo("green");
  }

  @Test
  void aLateDirectorateIsMissingFromItsMonthAndThereInTheNext() {
    assertThat(at(YearMonth.of(2016, 8), "health-checks").period()).isEqualTo("2016-07");
    assertThat(at(YearMonth.of(2016, 9), "health-checks").period()).isEqualTo("2016-09");
  }

  @Test
  void aBackfilledMonthDoesNotReplaceTheLatest() {
    assertThat(at(YearMonth.of(2016, 10), "repeat-referrals-social-care").period())
        .isEqualTo("2016-10");
    assertThat(recount.periodsAt(YearMonth.of(2016, 10), "repeat-referrals-social-care", "-"))
        .extracting(Line::period)
        .contains("2015-11");
  }

  @Test
  void aLateQuarterIsNotThereUntilJanuary() {
    assertThat(at(YearMonth.of(2016, 11), "self-harm-admissions").period()).isEqualTo("2016/17-Q1");
    assertThat(recount.statusesAt(OffsetDateTime.parse("2017-01-20T12:00:00Z")))
        .extractingByKey("self-harm-admissions/-")
        .extracting(Line::period)
        .isEqualTo("2016/17-Q2");
  }

  @Test
  void theCountsOfAMonthBeginWithManyTargetsToBeSet() {
    assertThat(recount.countsAt(YearMonth.of(2016, 4)).get("health"))
        .isEqualTo(Map.of("target to be set", 14, "no data", 1, "in development", 1));
  }

  private Line at(YearMonth month, String indicator) {
    return recount.statusesAt(month).get(indicator + "/-");
  }
}
