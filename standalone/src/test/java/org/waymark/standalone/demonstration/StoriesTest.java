package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.standalone.demonstration.Recount.Line;

/** The stories told in the demonstration's README are in its figures. */
class StoriesTest {
  private static final YearMonth MARCH = YearMonth.of(2017, 3);
  private static final Set<String> RATED = Set.of("green", "amber", "red");

  private final Recount recount = Recount.of(Folder.demonstration());

  @ParameterizedTest
  @CsvFileSource(resources = "stories.csv", numLinesToSkip = 1)
  void aMonthlySeriesLeavesItsTrackAndComesBack(String indicator, String edges) {
    assertThat(String.join(" ", edges(indicator, 2))).isEqualTo(edges);
  }

  @ParameterizedTest
  @CsvSource({
    "superfast-broadband-access, off 2016/17-Q1 on 2016/17-Q2",
    "send-education-employment-training, off 2016/17-Q2 on 2016/17-Q3",
    "self-harm-admissions, off 2016/17-Q3",
    "journey-time-morning-peak, off 2015/16",
    "attainment-gap-ks2, off 2015-16-AY"
  })
  void aSeriesOfLongerPeriodsLeavesItsTrackAtOnce(String indicator, String edges) {
    assertThat(String.join(" ", edges(indicator, 1))).isEqualTo(edges);
  }

  @Test
  void onlyTheSeriesOfTheReadmeLeaveTheirTrack() {
    List<String> off =
        recount.statusesAt(MARCH).keySet().stream()
            .filter(series -> series.endsWith("/-"))
            .map(series -> series.substring(0, series.length() - 2))
            .filter(indicator -> !edges(indicator, isMonthly(indicator) ? 2 : 1).isEmpty())
            .toList();
    assertThat(off).hasSize(17);
  }

  @Test
  void oneSeriesHoversOnTheLineAndNeverLeavesItsTrack() {
    List<String> colours = colours("breastfeeding-6-8-weeks");
    assertThat(colours)
        .containsExactly(
            "amber", "red", "amber", "red", "amber", "red", "amber", "red", "amber", "red", "amber",
            "amber");
    assertThat(edges("breastfeeding-6-8-weeks", 2)).isEmpty();
  }

  @Test
  void oneSeriesIsRedFromStartToEnd() {
    assertThat(colours("looked-after-children-rate")).hasSize(12).containsOnly("red");
  }

  @Test
  void oneSmallWatchIsAmberForTwoMonths() {
    assertThat(
            judged("mental-health-employment").stream()
                .filter(line -> line.status().equals("amber"))
                .map(Line::period))
        .containsExactly("2016-07", "2016-08");
  }

  private boolean isMonthly(String indicator) {
    return judged(indicator).stream().anyMatch(line -> line.period().matches("\\d{4}-\\d{2}"));
  }

  private List<Line> judged(String indicator) {
    return recount.periodsAt(MARCH, indicator, "-").stream()
        .filter(line -> RATED.contains(line.status()))
        .toList();
  }

  private List<String> colours(String indicator) {
    return judged(indicator).stream().map(Line::status).toList();
  }

  /** Off track after so many red periods running, on track again after as many others. */
  private List<String> edges(String indicator, int running) {
    List<String> edges = new ArrayList<>();
    boolean off = false;
    int against = 0;
    for (Line line : judged(indicator)) {
      against = line.status().equals("red") != off ? against + 1 : 0;
      if (against == running) {
        off = !off;
        against = 0;
        edges.add((off ? "off " : "on ") + line.period());
      }
    }
    return edges;
  }
}
