package org.waymark.indicator.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.Fixtures;

/** Statuses of months from April on: r red, a amber, g green, - unrated; edges by their month. */
class TrackFoldTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "nothing",
      value = {
        "g g g, nothing",
        "r g g, Apr watch; Jun on track",
        "r r, Apr watch; May off track",
        "r a r, Apr watch",
        "r - r, Apr watch; Jun off track",
        "a a a a, Apr watch",
        "a g a g a g, Apr watch",
        "a g g, Apr watch; Jun on track",
        "r r g g, Apr watch; May off track; Jun recovering; Jul on track",
        "r r g r g r g g, Apr watch; May off track; Jun recovering; Nov on track",
        "r r g r r, Apr watch; May off track; Jun recovering; Aug off track",
        "r r a a g, Apr watch; May off track; Jun recovering; Jul watch",
        "r r a g g, Apr watch; May off track; Jun recovering; Jul on track",
        "r r a r a r, Apr watch; May off track; Jun recovering",
        "r r g a g g, Apr watch; May off track; Jun recovering; Jul watch; Sep on track",
        "r r r r r r r r r r r r, Apr watch; May off track",
        "- - g - g, nothing"
      })
  void monthsWithTwoToEnterAndTwoToLeave(String statuses, String edges) {
    assertThat(words(months(statuses), Frequency.MONTHLY)).isEqualTo(edges == null ? "" : edges);
  }

  @Test
  void oneQuarterIsEnoughEitherWay() {
    List<TrackFold.RatedPeriod> quarters = new ArrayList<>();
    Period quarter = Period.parse("2016/17-Q1");
    for (Status status : List.of(Status.GREEN, Status.RED, Status.GREEN)) {
      quarters.add(new TrackFold.RatedPeriod(quarter, status, Fixtures.TRACK));
      quarter = quarter.next();
    }
    assertThat(TrackFold.edges(quarters, Frequency.QUARTERLY))
        .extracting(Edge::to)
        .containsExactly(Track.OFF_TRACK, Track.ON_TRACK);
  }

  @Test
  void aFrequencyThatTheRuleDoesNotNameNeedsOnePeriod() {
    TrackRule bare = new TrackRule(List.of(Status.RED), Map.of(), Map.of(), List.of());
    List<TrackFold.RatedPeriod> one =
        List.of(new TrackFold.RatedPeriod(Period.parse("2016-04"), Status.RED, bare));
    assertThat(TrackFold.edges(one, Frequency.MONTHLY))
        .extracting(Edge::to)
        .containsExactly(Track.OFF_TRACK);
  }

  @Test
  void anEdgeThatReturnsIsAnnouncedUnderANewId() {
    SeriesId series = SeriesId.parse("neet/-");
    Edge edge = new Edge(Period.parse("2016-04"), Track.ON_TRACK, Track.WATCH);

    RaisedEdges first = RaisedEdges.NONE.against(List.of(edge)).after();
    RaisedEdges.Difference gone = first.against(List.of());
    RaisedEdges again = gone.after().against(List.of(edge)).after();

    assertThat(gone.vanished()).containsExactly(edge);
    assertThat(gone.after().inEffect()).isEmpty();
    assertThat(again.inEffect()).containsExactly(edge);
    assertThat(again.id(series, edge)).isNotEqualTo(first.id(series, edge));
    assertThat(first.against(List.of(edge)).appeared()).isEmpty();
  }

  private static List<TrackFold.RatedPeriod> months(String statuses) {
    List<TrackFold.RatedPeriod> months = new ArrayList<>();
    Period month = Period.parse("2016-04");
    for (String each : statuses.split(" ")) {
      Status status =
          switch (each) {
            case "r" -> Status.RED;
            case "a" -> Status.AMBER;
            case "g" -> Status.GREEN;
            default -> Status.NO_DATA;
          };
      months.add(new TrackFold.RatedPeriod(month, status, Fixtures.TRACK));
      month = month.next();
    }
    return months;
  }

  private static String words(List<TrackFold.RatedPeriod> periods, Frequency frequency) {
    List<String> words = new ArrayList<>();
    for (Edge edge : TrackFold.edges(periods, frequency)) {
      String month = edge.period().asMonth().getMonth().toString();
      words.add(month.charAt(0) + month.substring(1, 3).toLowerCase() + " " + edge.to().word());
    }
    return String.join("; ", words);
  }
}
