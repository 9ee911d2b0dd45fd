package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waymark.contracts.words.Accent;
import org.waymark.reporting.words.Figures;

class ListChartsTest {

  @Test
  void adverseVariancesGoRightOfZeroAndFavourableLeft() {
    Drawn drawn =
        Drawn.read(
            new FinanceBars(
                    "f",
                    "Title",
                    "Words",
                    Figures::signedMoney,
                    List.of(bar("Adults", "1200000"), bar("Highways", "-300000")),
                    null)
                .svg());

    Element adverse = drawn.all("rect").get(0);
    Element favourable = drawn.all("rect").get(1);
    assertThat(number(adverse, "x"))
        .isEqualTo(number(favourable, "x") + number(favourable, "width"));
    assertThat(number(adverse, "width")).isEqualTo(4 * number(favourable, "width"));
    assertThat(drawn.words()).contains("+£1.2m", "−£300,000");
  }

  @Test
  void aServiceWithoutForecastSaysSo() {
    Chart chart =
        new FinanceBars(
            "f",
            "Title",
            "Words",
            Figures::signedMoney,
            List.of(new FinanceBars.Bar("Adults", null)),
            null);

    assertThat(Drawn.read(chart.svg()).words()).contains("no forecast");
  }

  @Test
  void risksAreNumberedScoredAndSayWhereTheyCameFrom() {
    Drawn drawn =
        Drawn.read(
            grid(
                new RiskGrid.Risk("Savings", new RiskGrid.Place(4, 4), new RiskGrid.Place(3, 4)),
                new RiskGrid.Risk("Flood", new RiskGrid.Place(1, 2), new RiskGrid.Place(1, 2)),
                new RiskGrid.Risk("Staff", new RiskGrid.Place(4, 4), null)));

    assertThat(drawn.words()).contains("Score 16, was 12", "Score 2, as before", "Score 16, new");
    assertThat(drawn.all("line")).hasSize(1);
  }

  @Test
  void aRiskOutsideTheGridIsRefused() {
    assertThatThrownBy(() -> new RiskGrid.Place(6, 1))
        .hasMessage("likelihood 6 and impact 1: 1 to 5 is wanted");
  }

  @Test
  void theAccentChoosesTextThatCanBeRead() {
    assertThat(new Accent("#005A30").stylesheet())
        .isEqualTo(":root{--waymark-accent:#005a30;--waymark-on-accent:#ffffff}\n");
    assertThat(new Accent("#ffdd00").stylesheet()).contains("--waymark-on-accent:#0b0c0c");
    assertThatThrownBy(() -> new Accent("red;}body{")).hasMessageContaining("is no colour");
  }

  @Test
  void marksFollowTheStatus() {
    assertThat(
            List.of(Mark.of("red"), Mark.of("GREEN"), Mark.of("target to be set"), Mark.of(null)))
        .containsExactly(Mark.RED, Mark.GREEN, Mark.NONE, Mark.NONE);
  }

  private static String grid(RiskGrid.Risk... risks) {
    return new RiskGrid("r", "Title", "Words", 6, 15, List.of(risks)).svg();
  }

  private static FinanceBars.Bar bar(String label, String variance) {
    return new FinanceBars.Bar(label, new BigDecimal(variance));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
