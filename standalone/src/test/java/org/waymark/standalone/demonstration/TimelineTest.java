package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Path DEMONSTRATION = Folder.demonstration();

  private final Timeline timeline = Timeline.of(DEMONSTRATION);

  @Test
  void instantsRiseFromStepToStep() {
    List<OffsetDateTime> instants = timeline.steps().stream().map(Timeline.Step::at).toList();
    for (int i = 1; i < instants.size(); i++) {
      assertThat(instants.get(i).toInstant()).isAfter(instants.get(i - 1).toInstant());
    }
  }

  @Test
  void everyStepIsOfAKnownKindNamesWhatIsThereAndSaysWhatItIs() {
    Set<String> feeds = new HashSet<>();
    List<Map<String, Object>> known = Timeline.yaml(DEMONSTRATION.resolve("catalogue/feeds.yaml"));
    known.forEach(feed -> feeds.add((String) feed.get("code")));
    for (Timeline.Step step : timeline.steps()) {
      assertThat(step.kind()).isIn("catalogue", "push", "tick");
      assertThat(step.note()).isNotBlank();
      if (step.kind().equals("push")) {
        assertThat(feeds).contains(step.feed());
        assertThat(DEMONSTRATION.resolve(step.file())).isRegularFile();
      }
      step.folders().forEach(name -> assertThat(DEMONSTRATION.resolve(name)).isDirectory());
    }
  }

  @Test
  void everyFileOfTheYearIsUsed() throws IOException {
    Set<Path> used = new HashSet<>(Set.of(DEMONSTRATION.resolve("year/timeline.yaml")));
    timeline.steps().forEach(step -> used.add(DEMONSTRATION.resolve(step.file())));
    Set<Path> folders = new HashSet<>();
    timeline.steps().stream()
        .flatMap(step -> step.folders().stream())
        .forEach(name -> folders.add(DEMONSTRATION.resolve(name)));
    try (Stream<Path> all = Files.walk(DEMONSTRATION.resolve("year"))) {
      assertThat(all.filter(Files::isRegularFile))
          .allMatch(file -> used.contains(file) || folders.contains(file.getParent()));
    }
  }

  @Test
  void theCatalogueComesFirstAndAllTwelveMonthsClose() {
    assertThat(timeline.steps().getFirst().kind()).isEqualTo("catalogue");
    Set<OffsetDateTime> closes = new HashSet<>();
    months().forEach(month -> closes.add(timeline.close(month)));
    assertThat(closes).hasSize(12).contains(timeline.steps().getLast().at());
    assertThat(timeline.close(YearMonth.of(2017, 3)))
        .isEqualTo(OffsetDateTime.parse("2017-04-28T17:30:00+01:00"));
    assertThat(timeline.close(YearMonth.of(2016, 12)))
        .isEqualTo(OffsetDateTime.parse("2017-01-26T17:30:00Z"));
  }

  @Test
  void theYearBeginsAfterTheMonthBeforeItHasClosed() {
    assertThat(timeline.steps().getFirst().at())
        .isAfter(OffsetDateTime.parse("2016-04-26T17:00:00+01:00"));
  }

  @Test
  void filesComeBeforeTheirMonthClosesButOne() {
    List<String> late =
        timeline.steps().stream()
            .filter(step -> step.file().matches("year/20\\d\\d-\\d\\d/.*"))
            .filter(step -> !step.at().isBefore(timeline.close(monthOf(step))))
            .map(Timeline.Step::file)
            .toList();
    assertThat(late).containsExactly("year/2016-08/public-health-performance.ndjson");
  }

  @Test
  void refusedRowsAreThoseThatCannotBeRead() {
    for (Timeline.Step step : measurements().toList()) {
      long unreadable =
          Rows.of(DEMONSTRATION.resolve(step.file())).stream()
              .filter(row -> !Measured.isReadable(row))
              .count();
      assertThat(unreadable).as(step.file()).isEqualTo(step.expectRejected());
    }
    assertThat(measurements().mapToInt(Timeline.Step::expectRejected).sum()).isEqualTo(2);
  }

  @Test
  void oneFileIsSentTwice() {
    Set<String> sent = new HashSet<>();
    List<Timeline.Step> again =
        timeline.steps().stream()
            .filter(step -> step.kind().equals("push") && !sent.add(step.file()))
            .toList();
    assertThat(again).hasSize(1);
    assertThat(again.getFirst().expectDuplicate())
        .isEqualTo(Rows.of(DEMONSTRATION.resolve(again.getFirst().file())).size());
  }

  @Test
  void overlaysHoldEveryTargetSetBefore() {
    List<List<Map<String, String>>> versions =
        timeline.steps().stream()
            .filter(step -> step.kind().equals("catalogue"))
            .map(step -> DEMONSTRATION.resolve(step.folders().getLast()).resolve("targets.csv"))
            .map(Rows::of)
            .toList();
    assertThat(versions).hasSize(5);
    for (int i = 1; i < versions.size(); i++) {
      assertThat(versions.get(i)).containsAll(versions.get(i - 1));
      assertThat(versions.get(i)).hasSizeGreaterThan(versions.get(i - 1).size());
    }
  }

  private Stream<Timeline.Step> measurements() {
    return timeline.steps().stream().filter(step -> step.feed().endsWith("-performance"));
  }

  private static YearMonth monthOf(Timeline.Step step) {
    return YearMonth.parse(step.file().substring("year/".length(), "year/2016-04".length()));
  }

  private static Stream<YearMonth> months() {
    return IntStream.range(0, 12).mapToObj(i -> YearMonth.of(2016, 4).plusMonths(i));
  }
}
