package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads the figures as a councillor would: nothing impossible, nothing that jumps untold. */
class FiguresTest {
  private static final Path DEMONSTRATION = Folder.demonstration();

  private final Timeline timeline = Timeline.of(DEMONSTRATION);
  private final Map<String, Map<String, String>> indicators = new HashMap<>();

  FiguresTest() {
    Rows.of(DEMONSTRATION.resolve("catalogue/indicators.csv"))
        .forEach(row -> indicators.put(row.get("code"), row));
  }

  @Test
  void everyRowIsOfAKnownSeriesItsDirectoratesOwnAndInTheFormItAsksFor() {
    for (Timeline.Step step : performance()) {
      for (Map<String, String> row : rows(step)) {
        Map<String, String> indicator = indicators.get(row.get("indicator"));
        assertThat(indicator).as(row.toString()).isNotNull();
        assertThat(step.feed()).startsWith(indicator.get("directorate"));
        boolean ratio = indicator.get("sends").equals("ratio");
        assertThat(Measured.of(row).numerator().isPresent()).isEqualTo(ratio);
        assertThat(Measured.of(row).value().isPresent()).isEqualTo(!ratio);
        String breakdown = row.getOrDefault("breakdown", "");
        assertThat(breakdown.isEmpty() || indicator.get("breakdowns").contains(breakdown)).isTrue();
      }
    }
  }

  @Test
  void noShareExceedsAHundredAndNoCountIsNegative() {
    for (Timeline.Step step : performance()) {
      for (Map<String, String> row : rows(step)) {
        Measured measured = Measured.of(row);
        String unit = indicators.get(row.get("indicator")).get("unit");
        measured.numerator().ifPresent(n -> assertThat(n.signum()).isNotNegative());
        measured.value().ifPresent(v -> assertThat(v.signum()).isNotNegative());
        if (unit.equals("%") && measured.numerator().isPresent()) {
          assertThat(measured.numerator().orElseThrow())
              .isLessThanOrEqualTo(measured.denominator().orElseThrow());
        }
      }
    }
  }

  @Test
  void noFigureIsOfAPeriodThatIsNotOver() {
    for (Timeline.Step step : performance()) {
      for (Map<String, String> row : rows(step)) {
        assertThat(Measured.of(row).period().end()).isBefore(step.at().toLocalDate());
      }
    }
  }

  @Test
  void noFigureOfAMonthIsSentTwiceOver() {
    Set<String> seen = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (Timeline.Step step : performance()) {
      if (files.add(step.file())) {
        for (Map<String, String> row : rows(step)) {
          String identity =
              Measured.of(row).series() + " " + row.get("period") + " " + row.get("revision");
          assertThat(seen.add(identity)).as(identity).isTrue();
        }
      }
    }
  }

  @Test
  void exceptionsSaySomething() {
    Recount recount = Recount.of(DEMONSTRATION);
    Set<String> saying = new HashSet<>();
    for (Timeline.Step step : performance()) {
      rows(step).stream()
          .filter(row -> !row.getOrDefault("commentary", "").isBlank())
          .forEach(row -> saying.add(Measured.of(row).series() + " " + row.get("period")));
    }
    recount
        .statusesAt(YearMonth.of(2017, 3))
        .forEach((series, line) -> {
          if (line.status().equals("red")) {
            assertThat(saying).contains(series + " " + line.period());
          }
        });
  }

  @Test
  void servicesSpendTowardsTheirBudgetsAndForecastFromMayOn() {
    Map<String, BigDecimal> spent = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      YearMonth month = YearMonth.of(2016, 4).plusMonths(i);
      for (Map<String, String> line : ledger(month, "finance")) {
        BigDecimal actual = new BigDecimal(line.get("actual"));
        BigDecimal budget = new BigDecimal(line.get("budget"));
        BigDecimal before = spent.getOrDefault(line.get("service"), BigDecimal.ZERO);
        assertThat(actual.abs()).as(line.toString()).isGreaterThanOrEqualTo(before.abs());
        assertThat(actual.signum()).isIn(0, budget.signum());
        assertThat(line.get("forecast").isEmpty()).isEqualTo(i == 0);
        assertThat(line.get("period")).isEqualTo(month.toString());
        spent.put(line.get("service"), actual);
      }
    }
  }

  @Test
  void someServicesOverspendSomeUnderspendAndIncomeIsNegative() {
    List<Map<String, String>> march = ledger(YearMonth.of(2017, 3), "finance");
    List<Integer> signs =
        march.stream()
            .map(line ->
                new BigDecimal(line.get("forecast")).subtract(new BigDecimal(line.get("budget"))))
            .map(BigDecimal::signum)
            .toList();
    assertThat(signs).contains(1, -1);
    assertThat(march).filteredOn(line -> line.get("budget").startsWith("-")).hasSizeBetween(4, 8);
    assertThat(march).allMatch(line -> line.get("forecast").equals(line.get("actual")));
    assertThat(march.stream().map(line -> line.get("committee")).distinct()).hasSize(6);
  }

  @Test
  void aVirementMovesBudgetAndChangesNoTotal() {
    List<BigDecimal> totals =
        IntStream.range(0, 12)
            .mapToObj(i -> ledger(YearMonth.of(2016, 4).plusMonths(i), "finance"))
            .map(lines -> lines.stream().map(line -> new BigDecimal(line.get("budget"))))
            .map(budgets -> budgets.reduce(BigDecimal.ZERO, BigDecimal::add))
            .distinct()
            .toList();
    assertThat(totals).hasSize(1);
  }

  @Test
  void sicknessRisksAndProjectsComeEveryMonth() {
    assertThat(Rows.of(DEMONSTRATION.resolve("year/history-2015-16/workforce.csv"))).hasSize(60);
    Set<String> scores = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      YearMonth month = YearMonth.of(2016, 4).plusMonths(i);
      assertThat(ledger(month, "workforce")).hasSize(5);
      assertThat(ledger(month, "programme")).hasSize(6);
      assertThat(ledger(month, "risks")).hasSize(8);
      ledger(month, "risks")
          .forEach(
              risk -> scores.add(risk.get("risk") + risk.get("likelihood") + risk.get("impact")));
    }
    assertThat(scores.size()).as("risks move").isGreaterThan(8);
  }

  private List<Timeline.Step> performance() {
    return timeline.steps().stream().filter(step -> step.feed().endsWith("-performance")).toList();
  }

  private static List<Map<String, String>> rows(Timeline.Step step) {
    return Rows.of(DEMONSTRATION.resolve(step.file())).stream()
        .filter(Measured::isReadable)
        .toList();
  }

  private static List<Map<String, String>> ledger(YearMonth month, String feed) {
    return Rows.of(DEMONSTRATION.resolve("year/" + month + "/" + feed + ".csv"));
  }
}
