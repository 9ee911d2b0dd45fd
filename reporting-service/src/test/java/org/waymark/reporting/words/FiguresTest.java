package org.waymark.reporting.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          %                 | 1 | 17.64    | 17.6%      | 17.6%
          %                 | 1 | -0.04    | 0.0%       | 0.0%
          percentage points | 1 | 7.25     | 7.3 pp     | 7.3 pp
          per 100,000       | 1 | 1512.34  | 1,512.3    | 1,512.3 per 100,000
          people            | 0 | 1040     | 1,040      | 1,040 people
          £                 | 0 | -1234567 | −£1,234,567 | −£1,234,567
          to be defined     | 0 | 12       | 12         | 12
          minutes per mile  | 2 | 4.355    | 4.36       | 4.36 minutes per mile
          """)
  void printsFiguresWithTheirUnit(
      String unit, int decimals, BigDecimal figure, String value, String inWords) {
    Figures figures = new Figures(unit, decimals);

    assertThat(figures.value(figure)).isEqualTo(value);
    assertThat(figures.inWords(figure)).isEqualTo(inWords);
  }

  @Test
  void showsThatValueAndTargetDifferWhereTheyWouldPrintAlike() {
    Figures percent = new Figures("%", 1);

    assertThat(percent.against(new BigDecimal("94.96"), new BigDecimal("95")))
        .isEqualTo(new Figures.Pair("94.96%", "95.00%"));
    assertThat(percent.against(new BigDecimal("95.0"), new BigDecimal("95")))
        .isEqualTo(new Figures.Pair("95.0%", "95.0%"));
    assertThat(percent.against(new BigDecimal("90"), new BigDecimal("95")))
        .isEqualTo(new Figures.Pair("90.0%", "95.0%"));
  }

  @Test
  void signsDifferences() {
    assertThat(new Figures("%", 1).difference(new BigDecimal("1.24"))).isEqualTo("+1.2 pp");
    assertThat(new Figures("people", 0).difference(new BigDecimal("-1300"))).isEqualTo("−1,300");
    assertThat(new Figures("people", 0).difference(new BigDecimal("0.2"))).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234567   | £1.2m     | £1.2m overspend      | 1,235  | +1,235
          -1234567  | −£1.2m    | £1.2m underspend     | −1,235 | −1,235
          999500    | £1.0m     | £1.0m overspend      | 1,000  | +1,000
          999499    | £999,000  | £999,000 overspend   | 999    | +999
          -450123   | −£450,000 | £450,000 underspend  | −450   | −450
          9999.5    | £10,000   | £10,000 overspend    | 10     | +10
          1234      | £1,234    | £1,234 overspend     | 1      | +1
          0.4       | £0        | on budget            | 0      | 0
          """)
  void printsMoneyForSentencesAndTables(
      BigDecimal pounds, String money, String variance, String thousands, String signed) {
    assertThat(Figures.money(pounds)).isEqualTo(money);
    assertThat(Figures.variance(pounds)).isEqualTo(variance);
    assertThat(Figures.thousands(pounds)).isEqualTo(thousands);
    assertThat(Figures.signedThousands(pounds)).isEqualTo(signed);
  }

  @Test
  void countsThings() {
    assertThat(Figures.counted(1, "indicator", "indicators")).isEqualTo("1 indicator");
    assertThat(Figures.counted(0, "indicator", "indicators")).isEqualTo("0 indicators");
    assertThat(Figures.wholePercent(new BigDecimal("0.124"))).isEqualTo("12%");
    assertThat(Figures.signedMoney(new BigDecimal("2500000"))).isEqualTo("+£2.5m");
  }

  @Test
  void givesTicksTheDecimalsTheyNeed() {
    assertThat(new Figures("%", 1).onAxis(new BigDecimal("20"))).isEqualTo("20%");
    assertThat(new Figures("%", 1).onAxis(new BigDecimal("2.50"))).isEqualTo("2.5%");
  }
}
