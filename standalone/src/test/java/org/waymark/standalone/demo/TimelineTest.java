package org.waymark.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.standalone.data.CannotStart;

class TimelineTest {
  @TempDir private Path demonstration;

  @BeforeEach
  void files() throws Exception {
    Files.createDirectories(demonstration.resolve("catalogue"));
    Files.createDirectories(demonstration.resolve("year/june"));
    Files.writeString(demonstration.resolve("year/cfa.csv"), "indicator\n");
  }

  @Test
  void readsTheThreeKindsOfStep() throws Exception {
    Timeline timeline =
        read(
            """
            - at: "2016-04-27T09:00:00+01:00"
              step: catalogue
              folders: [catalogue, year/june]
            - at: "2016-05-12T16:00:00+01:00"
              step: push
              feed: cfa-performance
              file: year/cfa.csv
              expectRejected: 2
              note: "Figures of April"
            - at: 2016-05-26T17:30:00+01:00
              step: tick
            """);
    assertThat(timeline.steps())
        .containsExactly(
            new Step.Catalogue(
                OffsetDateTime.parse("2016-04-27T09:00:00+01:00"),
                List.of(demonstration.resolve("catalogue"), demonstration.resolve("year/june")),
                ""),
            new Step.Push(
                OffsetDateTime.parse("2016-05-12T16:00:00+01:00"),
                "cfa-performance",
                demonstration.resolve("year/cfa.csv"),
                "Figures of April",
                2,
                0),
            new Step.Tick(OffsetDateTime.parse("2016-05-26T17:30:00+01:00"), ""));
    assertThat(timeline.months())
        .hasSize(12)
        .startsWith(YearMonth.of(2016, 4))
        .endsWith(YearMonth.of(2017, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {at: yesterday, step: tick}                                    | at: yesterday is no instant
          {at: '2016-05-01T09:00', step: tick}                           | no instant with offset
          {step: tick}                                                   | at: is missing
          {at: '2016-04-01T09:00:00+01:00', step: tick}                  | does not come after the step before
          {at: '2016-05-01T09:00:00+01:00'}                              | step: is missing
          {at: '2016-05-01T09:00:00+01:00', step: dance}                 | must be catalogue, push or tick, not dance
          {at: '2016-05-01T09:00:00+01:00', step: catalogue}             | folders: is missing or empty
          {at: '2016-05-01T09:00:00+01:00', step: catalogue, folders: [no]} | folders: there is no
          {at: '2016-05-01T09:00:00+01:00', step: push, file: year/cfa.csv} | feed: is missing
          {at: '2016-05-01T09:00:00+01:00', step: push, feed: f, file: no.csv} | file: there is no
          {at: '2016-05-01T09:00:00+01:00', step: push, feed: f, file: year/cfa.csv, expectRejected: few} | expectRejected: must be a whole number
          """)
  void aWrongStepIsNamedByItsNumberAndField(String second, String complaint) {
    assertThatThrownBy(
            () -> read("- {at: '2016-04-27T09:00:00+01:00', step: tick}\n- " + second + "\n"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("timeline.yaml, step 2, ")
        .hasMessageContaining(complaint);
  }

  @Test
  void whatIsNoTimelineIsRefused() {
    assertThatThrownBy(() -> Timeline.read(demonstration)).hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> read("steps: none")).hasMessageContaining("no list of steps");
    assertThatThrownBy(() -> read("- {at: [")).hasMessageContaining("is no YAML");
  }

  private Timeline read(String yaml) throws Exception {
    Files.writeString(demonstration.resolve("year/timeline.yaml"), yaml);
    return Timeline.read(demonstration);
  }
}
