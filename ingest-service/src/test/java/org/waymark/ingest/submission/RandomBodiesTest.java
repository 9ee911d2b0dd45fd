package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.submission.body.Format;

/** Whatever stands in a file, every row ends in exactly one count. */
class RandomBodiesTest {
  private static final List<String> INDICATORS =
      List.of("visits", "neet", "nobody", "roads", "", "rate", "\"visits\"", "a,b", "\"open");
  private static final List<String> PERIODS =
      List.of("2016-08", "2016-09", "2016-10", "2016-13", "2017-10", "2016/17-Q1", "");
  private static final List<String> VALUES =
      List.of("1", "2", "1.0", "-3", "", "x", "1e5", "9999999999999999999", "£5");

  @Test
  void receivedIsAcceptedAndDuplicateAndRejectedInAnyCsv() throws Exception {
    for (int run = 0; run < 300; run++) {
      long seed = System.nanoTime();
      var random = new Random(seed);
      var text = new StringBuilder("indicator,period,value,numerator,denominator\n");
      int rows = random.nextInt(60);
      boolean mayOpen = random.nextInt(5) == 0;
      boolean open = false;
      for (int i = 0; i < rows; i++) {
        String indicator = pick(INDICATORS, random);
        if (indicator.startsWith("\"open")) {
          indicator = mayOpen ? indicator : "visits";
          open |= mayOpen;
        }
        text.append(
            String.join(
                ",",
                indicator,
                pick(PERIODS, random),
                pick(VALUES, random),
                pick(VALUES, random),
                pick(VALUES, random)));
        text.append(random.nextBoolean() ? "\n" : "\r\n");
      }
      addsUp(Rows.validate("cfa-performance", Format.CSV, text.toString()), rows, open, seed);
    }
  }

  @Test
  void receivedIsAcceptedAndDuplicateAndRejectedInAnyNdjson() throws Exception {
    for (int run = 0; run < 300; run++) {
      long seed = System.nanoTime();
      var random = new Random(seed);
      List<String> lines = new ArrayList<>();
      int rows = random.nextInt(60);
      for (int i = 0; i < rows; i++) {
        String line =
            "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":\"%s\"}"
                .formatted(
                    pick(INDICATORS, random).replace("\"", ""),
                    pick(PERIODS, random),
                    pick(VALUES, random));
        lines.add(random.nextInt(6) == 0 ? line.substring(0, 1 + random.nextInt(20)) : line);
      }
      var result = Rows.validate("cfa-performance", Format.NDJSON, String.join("\n", lines));
      addsUp(result, rows, false, seed);
    }
  }

  private static void addsUp(Rows.Result result, int rows, boolean brokeOff, long seed) {
    Tally tally = result.tally();
    assertThat(tally.accepted() + tally.duplicate() + tally.rejected())
        .as("seed %d", seed)
        .isEqualTo(tally.received());
    assertThat(result.sent()).as("seed %d", seed).hasSize(tally.accepted());
    if (brokeOff) {
      assertThat(tally.received()).as("seed %d", seed).isLessThanOrEqualTo(rows);
    } else {
      assertThat(tally.received()).as("seed %d", seed).isEqualTo(rows);
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
