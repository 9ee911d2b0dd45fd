package org.waymark.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.words.Figures;

class TicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          405 542     | false | 400 450 500 550
          0.81 0.97   | false | 0.80 0.85 0.90 0.95 1.00
          12          | true  | 0 5 10 15
          12          | false | 10.5 11.0 11.5 12.0 12.5 13.0 13.5
          -3 7        | false | -4 -2 0 2 4 6 8
          1290000     | true  | 0 500000 1000000 1500000
          0           | true  | 0.0 0.2 0.4 0.6 0.8 1.0
          """)
  void stepsAreOneTwoOrFiveTimesAPowerOfTen(String figures, boolean fromZero, String ticks) {
    assertThat(Ticks.covering(decimals(figures), fromZero, 5).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(decimals(ticks));
  }

  @Test
  void coverAnyFiguresInFewSteps() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<BigDecimal> figures =
          Stream.generate(
                  () -> BigDecimal.valueOf(random.nextInt(-999, 99999), random.nextInt(-3, 5)))
              .limit(random.nextInt(1, 6))
              .toList();
      Ticks ticks = Ticks.covering(figures, random.nextBoolean(), 5);
      assertThat(ticks.values()).as("seed %d: %s", seed, figures).hasSizeBetween(2, 8);
      assertThat(figures)
          .as("seed %d", seed)
          .allMatch(f -> ticks.share(f) >= 0 && ticks.share(f) <= 1);
    }
  }

  @Test
  void noTwoTicksPrintAlikeAndIdleDecimalsGo() {
    List<BigDecimal> upToTwo = decimals("0 2");

    assertThat(Axis.of(upToTwo, true, 5, new Figures("people", 0)::value).names())
        .containsExactly("0", "1", "2");
    assertThat(Axis.of(decimals("0 100"), true, 5, new Figures("%", 1)::value).names())
        .containsExactly("0%", "20%", "40%", "60%", "80%", "100%");
    assertThat(Axis.of(upToTwo, true, 5, new Figures("%", 1)::value).names())
        .containsExactly("0.0%", "0.5%", "1.0%", "1.5%", "2.0%");
  }

  private static List<BigDecimal> decimals(String words) {
    return Stream.of(words.split(" ")).map(BigDecimal::new).toList();
  }
}
