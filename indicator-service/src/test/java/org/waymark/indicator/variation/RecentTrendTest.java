package org.waymark.indicator.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.indicator.Acceptance;
import tools.jackson.databind.JsonNode;

/** Worked by hand from rule 7 of the specification, and against published cases. */
class RecentTrendTest {

  /**
   * All limits 3.92 apart, so every weight is 1: Σwi² − (Σwi)²/Σw is 10, and χ² is 10·b². The
   * boundary is at b = √0.954953570608324 = 0.97721….
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0 1 2 3 4, increasing",
    "4 3 2 1 0, decreasing",
    "0 0.9772 1.9544 2.9316 3.9088, no significant change",
    "0 0.9773 1.9546 2.9319 3.9092, increasing",
    "0 0 0 0 0, no significant change",
    "5 0 0 0 0, no significant change",
    "0 0 0 0 10, no significant change",
    "0 0 0 10 10, increasing",
    "0 1 2 3, not enough data",
    "0 1 - 2 3 4, not enough data",
    "9 9 9 0 1 2 3 4, increasing"
  })
  void theSlopeIsTested(String values, String expected) {
    List<Figure> figures =
        Figures.of(values).stream().map(each -> limited(each, "1.96", "1.96")).toList();
    assertThat(RecentTrend.of(figures).trend().word()).isEqualTo(expected);
  }

  @Test
  void wordsSayTheTest() {
    List<Figure> figures =
        Figures.of("0 1 2 3 4").stream().map(each -> limited(each, "1.96", "1.96")).toList();
    assertThat(RecentTrend.of(figures).words())
        .isEqualTo("χ² over five figures is 10.00, and above 9.55 is significant");
    assertThat(RecentTrend.of(figures).chiSquare().orElseThrow()).isEqualByComparingTo("10");
  }

  /** Without the last figure the slope is nought. */
  @Test
  void oneFigureAloneMakesNoTrend() {
    List<Figure> figures =
        Figures.of("0 0 0 0 10").stream().map(each -> limited(each, "1.96", "1.96")).toList();
    assertThat(RecentTrend.of(figures).words())
        .contains("without one figure the slope turns round");
  }

  @Test
  void withoutLimitsNothingIsSignificantAndLimitsWithoutRoomCannotBeWeighed() {
    RecentTrend none = RecentTrend.of(Figures.of("0 10 20 30 40"));
    assertThat(none.trend()).isEqualTo(Trend.NO_SIGNIFICANT_CHANGE);
    assertThat(none.words()).startsWith("without confidence limits");
    List<Figure> tight =
        Figures.of("0 1 2 3 4").stream().map(each -> limited(each, "0", "0")).toList();
    assertThat(RecentTrend.of(tight).trend()).isEqualTo(Trend.NOT_ENOUGH_DATA);
  }

  private static Figure limited(Figure figure, String below, String above) {
    return new Figure(
        figure.period(),
        figure.value(),
        figure.target(),
        Optional.of(figure.value().subtract(new BigDecimal(below))),
        Optional.of(figure.value().add(new BigDecimal(above))));
  }

  @Test
  void publishedCasesComeOutAsPublished() {
    JsonNode cases = Acceptance.json("fingertips/trend-cases.json");
    for (JsonNode each : cases.path("fingertipsNext")) {
      List<Figure> figures = new ArrayList<>();
      for (JsonNode point : each.path("points")) {
        int year = Integer.parseInt(point.path("date").asString().substring(0, 4));
        figures.add(
            figure(
                year,
                decimal(point, "value").orElseThrow(),
                decimal(point, "lower"),
                decimal(point, "upper")));
      }
      assertThat(RecentTrend.of(figures).trend().word())
          .as(each.path("case").asString())
          .isEqualTo(expected(each.path("expected").asString()));
    }
    assertThat(cases.path("fingertipsNext").size()).isEqualTo(6);
  }

  @Test
  void legacyCasesHaveTheirPublishedChiSquare() {
    for (JsonNode each : Acceptance.json("fingertips/trend-cases.json").path("legacy")) {
      List<Figure> figures = new ArrayList<>();
      for (JsonNode point : each.path("points")) {
        figures.add(
            figure(
                2010 + figures.size(),
                point.get(0).decimalValue(),
                Optional.of(point.get(1).decimalValue()),
                Optional.of(point.get(2).decimalValue())));
      }
      RecentTrend trend = RecentTrend.of(figures);
      boolean significant = trend.trend() == Trend.INCREASING || trend.trend() == Trend.DECREASING;
      assertThat(significant).isEqualTo(each.path("expected").asString().equals("significant"));
      if (each.has("chi2")) {
        assertThat(trend.chiSquare().orElseThrow())
            .isCloseTo(each.path("chi2").decimalValue(), within(new BigDecimal("0.005")));
      }
    }
  }

  private static Figure figure(
      int year, BigDecimal value, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
    Period period = new Period(PeriodKind.CALENDAR_YEAR, year, 1);
    return new Figure(period, value, Optional.empty(), lower, upper);
  }

  /** One value is printed with a slash for its point. */
  private static Optional<BigDecimal> decimal(JsonNode point, String field) {
    return point.path(field).isString()
        ? Optional.of(new BigDecimal(point.path(field).asString().replace('/', '.')))
        : Optional.empty();
  }

  private static String expected(String published) {
    if (published.startsWith("Increasing")) {
      return "increasing";
    }
    if (published.startsWith("Decreasing")) {
      return "decreasing";
    }
    return published.equals("NoChange") ? "no significant change" : "not enough data";
  }
}
