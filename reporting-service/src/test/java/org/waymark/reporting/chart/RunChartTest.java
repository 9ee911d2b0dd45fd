package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunChartTest {

  @Test
  void aMissingFigureLeavesAGapInTheLine() {
    Drawn drawn = draw(point("Apr", "5", "6"), point("May", null, "6"), point("Jun", "7", "6"));

    assertThat(line(drawn, Palette.COMMON)).containsPattern("M.*M").doesNotContain("L");
  }

  @Test
  void nothingIsJoinedAcrossABreak() {
    Drawn drawn =
        draw(point("Apr", "5", null), point("May", "6", null).afterBreak("New definition"));

    assertThat(line(drawn, Palette.COMMON)).doesNotContain("L");
    assertThat(drawn.words()).contains("New definition");
  }

  @Test
  void theTargetStepsAndIsNamedAtItsEnd() {
    Drawn drawn = draw(point("Apr", "5", "6"), point("May", "6", "8"));

    assertThat(line(drawn, Palette.INK)).hasSizeGreaterThan(10);
    assertThat(drawn.words()).containsSubsequence("Target", "8");
  }

  @Test
  void provisionalPointsAreHollow() {
    Drawn drawn = draw(point("Apr", "5", null), point("May", "6", null).asProvisional());

    assertThat(drawn.all("circle"))
        .extracting(e -> e.getAttribute("fill"))
        .containsExactly(Palette.GREEN, "#ffffff");
    assertThat(drawn.words()).contains("6 [p]");
  }

  @Test
  void aFigureThatIsNotTheLastPeriodsSaysWhoseItIs() {
    assertThat(draw(point("Apr", "5", null), point("May", null, null)).words())
        .containsSubsequence("5", "Apr");
  }

  @Test
  void withoutFiguresItSaysSo() {
    assertThat(draw(point("Apr", null, null)).words()).contains("No figures yet");
  }

  @Test
  void yearsStandBeneathTheirMonths() {
    Drawn drawn =
        draw(
            Point.of("Jan", "2015/16", null, null, Mark.NONE),
            Point.of("Feb", "2015/16", null, null, Mark.NONE),
            Point.of("Apr", "2016/17", null, null, Mark.NONE));

    assertThat(drawn.words()).containsSubsequence("Jan", "Apr", "2015/16", "2016/17");
  }

  @Test
  void wordsCannotBecomeMarkup() {
    Chart chart =
        new RunChart(
            "x",
            "<script>alert('1')</script>",
            "a & b",
            BigDecimal::toPlainString,
            false,
            List.of());

    assertThat(chart.responsive()).doesNotContain("<script").contains("a &amp; b");
    assertThat(Drawn.read(chart.svg()).all("title").getFirst().getTextContent())
        .isEqualTo("<script>alert('1')</script>");
  }

  private static Drawn draw(Point... points) {
    return Drawn.read(
        new RunChart("x", "Title", "Words", BigDecimal::toPlainString, true, List.of(points))
            .svg());
  }

  private static String line(Drawn drawn, String colour) {
    return drawn.all("path").stream()
        .filter(e -> e.getAttribute("fill").equals("none"))
        .filter(e -> e.getAttribute("stroke").equals(colour))
        .map(e -> e.getAttribute("d"))
        .findFirst()
        .orElseThrow();
  }

  private static Point point(String label, @Nullable String value, @Nullable String target) {
    return Point.of(
        label,
        "2016/17",
        value == null ? null : new BigDecimal(value),
        target == null ? null : new BigDecimal(target),
        Mark.GREEN);
  }
}
