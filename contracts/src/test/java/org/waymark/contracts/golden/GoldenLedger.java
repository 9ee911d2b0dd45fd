package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/** Golden lines of the ledger beside those of {@link GoldenRows}, full and as plain as can be. */
final class GoldenLedger {
  private static final Period YEAR = Period.parse("2016/17");

  private GoldenLedger() {}

  static void addTo(GoldenEvents golden) {
    addBenchmarks(golden);
  }

  private static void addBenchmarks(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "ASCOF/ASC1/E10000014",
        new BenchmarkRecorded(
            YEAR,
            new IndicatorCode("carers-quality"),
            "ASC1",
            "Carers’ quality of life",
            "E10000014",
            "Hampshire",
            null,
            d("760"),
            d("100"),
            d("7.4"),
            d("7.8"),
            d("7.60"),
            d("0.3"),
            d("-0.6666666666666676"),
            "score",
            List.of("e", "p"),
            "ASCOF",
            "Of 12.",
            2,
            origin("benchmarks")));
    golden.add(
        "v1-plain",
        "ASCOF/ASC1/neighbours",
        new BenchmarkRecorded(
            Period.parse("2016"),
            null,
            "ASC1",
            null,
            "neighbours",
            null,
            d("7.6"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            "ASCOF",
            null,
            null,
            origin("benchmarks")));
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static Origin origin(String feed) {
    return new Origin("s-7", 3, feed, "cfa-token", GoldenEvents.AT, 3);
  }
}
