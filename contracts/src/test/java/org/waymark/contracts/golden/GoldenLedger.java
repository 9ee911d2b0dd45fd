package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ProgressReported;
import org.waymark.contracts.event.SurveyResultRecorded;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.ProgressStatus;

/** Golden lines of the ledger beside those of {@link GoldenRows}, full and as plain as can be. */
final class GoldenLedger {
  private static final Period YEAR = Period.parse("2016/17");

  private GoldenLedger() {}

  static void addTo(GoldenEvents golden) {
    addBenchmarks(golden);
    addSurvey(golden);
    addProgress(golden);
    GoldenBooks.addTo(golden);
  }

  private static void addSurvey(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "quality-of-life/q4/E07000008/Satisfied",
        new SurveyResultRecorded(
            Period.parse("2023"),
            "quality-of-life",
            "q4",
            "How satisfied are you with your local area?",
            "Satisfied",
            "E07000008",
            1040,
            d("71.50"),
            d("68.7"),
            d("74.2"),
            "communities",
            "Weighted.",
            1,
            origin("survey")));
    golden.add(
        "v1-plain",
        "quality-of-life/q4/-/Satisfied",
        new SurveyResultRecorded(
            Period.parse("2023/24"),
            "quality-of-life",
            "q4",
            "How satisfied are you?",
            "Satisfied",
            null,
            5505,
            d("70"),
            null,
            null,
            null,
            null,
            null,
            origin("survey")));
  }

  private static void addProgress(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "sf-2023/a1/a1-1",
        new ProgressReported(
            Period.parse("2024-06"),
            "sf-2023",
            "a1",
            "a1-1",
            ProgressStatus.UNDER_WAY,
            "The fund opened in May.",
            "Director of Place",
            1,
            origin("progress")));
    golden.add(
        "v1-plain",
        "sf-2023/a1/-",
        new ProgressReported(
            Period.parse("2024-06"),
            "sf-2023",
            "a1",
            null,
            ProgressStatus.STOPPED,
            "Merged.",
            null,
            null,
            origin("progress")));
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
