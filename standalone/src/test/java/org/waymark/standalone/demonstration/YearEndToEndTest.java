package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.standalone.TestConsole;
import org.waymark.standalone.demonstration.Recount.Line;
import org.waymark.standalone.run.Ports;
import org.waymark.standalone.run.TestPorts;

/**
 * A council's year through the three services, a real broker and the embedded store, twice over;
 * what the reports then say is held against a recount from the feed files alone.
 */
class YearEndToEndTest {
  private static final YearMonth APRIL = YearMonth.of(2016, 4);
  private static final YearMonth MARCH = YearMonth.of(2017, 3);
  private static final MathContext AS_GOOD_AS_EXACT = new MathContext(25);

  private static final Recount RECOUNT = Recount.of(Folder.demonstration());

  @TempDir private static Path folder;

  private static Run first;
  private static Run second;

  private record Run(int exitCode, String printed, Path reports) {}

  @BeforeAll
  static void playTheYearTwiceOnTheSameData() throws IOException {
    first = play("first");
    second = play("second");
  }

  private static Run play(String name) throws IOException {
    Ports ports = TestPorts.free();
    Path reports = folder.resolve(name);
    var console =
        new TestConsole(
            Map.of(
                "WAYMARK_REPORTING_PORT", "" + ports.reporting(),
                "WAYMARK_INGEST_PORT", "" + ports.ingest(),
                "WAYMARK_INDICATOR_PORT", "" + ports.indicator(),
                "WAYMARK_BROKER_PORT", "" + ports.broker()));
    int exitCode =
        console.run(
            "demo",
            "--once",
            "--data",
            folder.resolve("data").toString(),
            "--out",
            reports.toString());
    return new Run(exitCode, console.out() + console.err(), reports);
  }

  @Test
  void everythingAddsUp() {
    assertThat(first.exitCode()).as(first.printed()).isZero();
    assertThat(first.printed())
        .contains("Rows: 1,604 received = 1,585 accepted + 17 duplicate + 2 rejected.")
        .contains("Everything adds up.")
        .as("some figures are worth a question, and not many")
        .containsPattern("Total +1604 +1585 +17 +2 +22\\R");
  }

  @Test
  void aSecondRunChangesNothingButTheCountsOfDuplicates() throws IOException {
    assertThat(second.exitCode()).as(second.printed()).isZero();
    assertThat(second.printed())
        .contains("Rows: 1,604 received = 0 accepted + 1,602 duplicate + 2 rejected.")
        .contains("Track events: 0 raised, 0 restated, 0 overdue.");
    for (Path report : files(first.reports())) {
      Path again = second.reports().resolve(first.reports().relativize(report));
      assertThat(again).hasSameBinaryContentAs(report);
    }
  }

  static Stream<YearMonth> months() {
    return Stream.iterate(APRIL, month -> month.plusMonths(1)).limit(12);
  }

  @ParameterizedTest
  @MethodSource("months")
  void everyReportSaysWhatTheFeedFilesSay(YearMonth month) {
    Map<String, Line> expected = RECOUNT.statusesAt(month);
    Map<String, Map<String, String>> reported = new TreeMap<>();
    for (String committee : RECOUNT.countsAt(month).keySet()) {
      reported.putAll(lines(committee, month));
    }
    assertThat(reported.keySet()).isEqualTo(expected.keySet());
    expected.forEach((series, line) -> {
      Map<String, String> said = reported.get(series);
      assertThat(said.get("status")).as(series).isEqualTo(line.status());
      assertThat(said.get("period")).as(series).isEqualTo(line.period());
      assertThat(number(said.get("value")))
          .as(series)
          .isEqualTo(line.value().map(YearEndToEndTest::comparable));
    });
  }

  @Test
  void marchCountsAreThoseOfTheRecountForEveryCommittee() {
    RECOUNT
        .countsAt(MARCH)
        .forEach((committee, counts) -> {
          Map<String, Integer> said = new TreeMap<>();
          lines(committee, MARCH)
              .forEach((series, line) -> {
                if (series.endsWith("/-")) {
                  said.merge(line.get("status"), 1, Integer::sum);
                }
              });
          assertThat(said).as(committee).isEqualTo(counts);
        });
  }

  @Test
  void theCorporateReportSaysTheSameAsTheCommittees() {
    Map<String, Map<String, String>> corporate = lines("general-purposes", MARCH);
    for (String committee : RECOUNT.countsAt(MARCH).keySet()) {
      lines(committee, MARCH)
          .forEach((series, line) -> {
            if (series.endsWith("/-")) {
              assertThat(corporate.get(series)).as(series).containsAllEntriesOf(line);
            }
          });
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "stories.csv", numLinesToSkip = 1)
  void whatLeavesItsTrackIsReportedAndSoIsWhenItIsBack(String indicator, String edges) {
    assertThat(String.join(" ", edges(indicator))).isEqualTo(edges);
  }

  @Test
  void theOneThatHoversNeverLeavesItsTrack() {
    assertThat(edges("breastfeeding-6-8-weeks")).isEmpty();
  }

  @Test
  void theLateQuarterIsReportedAsOverdueUntilItComes() {
    assertThat(reportedIn(YearMonth.of(2016, 11), "self-harm-admissions"))
        .containsEntry("overdue_period", "2016/17-Q2");
    assertThat(reportedIn(YearMonth.of(2016, 12), "self-harm-admissions"))
        .containsEntry("overdue_period", "");
  }

  /** Off track and back (on track or watched) as twelve monthly reports tell it. */
  private static List<String> edges(String indicator) {
    List<String> edges = new ArrayList<>();
    boolean off = false;
    for (YearMonth month : months().toList()) {
      Map<String, String> line = reportedIn(month, indicator);
      boolean out = line.get("track").matches("off track|recovering");
      if (out != off) {
        edges.add((out ? "off " : "on ") + line.get("track_since"));
      }
      off = out;
    }
    return edges;
  }

  private static Map<String, String> reportedIn(YearMonth month, String indicator) {
    return lines("general-purposes", month).get(indicator + "/-");
  }

  private static Map<String, Map<String, String>> lines(String committee, YearMonth month) {
    Map<String, Map<String, String>> lines = new HashMap<>();
    for (Map<String, String> line :
        Rows.of(first.reports().resolve(committee).resolve(month + ".csv"))) {
      String breakdown = line.get("breakdown").isEmpty() ? "-" : line.get("breakdown");
      lines.put(line.get("code") + "/" + breakdown, line);
    }
    return lines;
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new BigDecimal(text)).map(YearEndToEndTest::comparable);
  }

  private static BigDecimal comparable(BigDecimal value) {
    return value.round(AS_GOOD_AS_EXACT).stripTrailingZeros();
  }

  private static List<Path> files(Path reports) throws IOException {
    try (Stream<Path> files = Files.walk(reports)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
