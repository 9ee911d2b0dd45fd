package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.ratio;
import static org.waymark.indicator.Fixtures.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.SpcPattern;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.contracts.value.TrackSignal;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.Policies;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;

/** Given a policy that names signals, the track tells of them while the status is still green. */
class SignalsTest {
  private static final String STEADY = "31 29 31 29 31 29 31 29 31 29 31 29 30";
  private final List<TrackEvent> events = new ArrayList<>();

  @Test
  void aConcernIsWatchedWhileTheStatusIsGreen() {
    CatalogueIndex catalogue = points("10", ",\"signals\":{\"concern\":\"watch\"}");
    Series series = folded(catalogue, STEADY + " 21");
    assertThat(series.state().status()).isEqualTo(Status.BLUE);
    assertThat(series.state().track()).isEqualTo(Track.WATCH);
    TrackChanged watch = (TrackChanged) events.getLast();
    assertThat(watch.from()).isEqualTo(Track.ON_TRACK);
    assertThat(watch.period()).isEqualTo(Period.month(2017, 5));
    assertThat(watch.reason())
        .startsWith("May 2017 is blue: 21.0 is 110.0% better than the target of 10.0")
        .endsWith("; concern: 21.0 is below the lower limit of 24.3");
    TrackEvidence told = watch.evidence().getFirst();
    assertThat(told.signal()).isEqualTo(TrackSignal.CONCERN);
    assertThat(told.pattern()).isEqualTo(SpcPattern.OUTSIDE_LIMITS);
    assertThat(told.value()).isEqualByComparingTo("21");
    assertThat(told.lower()).isBetween(new BigDecimal("24"), new BigDecimal("26"));
  }

  @Test
  void withoutASettingOrByTrialLimitsNobodyIsWarned() {
    folded(points("10", ""), STEADY + " 21");
    assertThat(events).isEmpty();
    folded(points("10", ",\"signals\":{\"concern\":\"watch\"}"), "31 29 31 29 31 21");
    assertThat(events).as("six figures are for trial").isEmpty();
  }

  @Test
  void aConcernMayCountTowardsOffTrack() {
    folded(points("10", ",\"signals\":{\"concern\":\"counts\"}"), STEADY + " 21 20");
    assertThat(changes()).containsExactly("2017-05 watch", "2017-06 off track");
  }

  @Test
  void whatIsKnownLaterDoesNotUnsayAConcernButACorrectionDoes() {
    CatalogueIndex catalogue = points("10", ",\"signals\":{\"concern\":\"watch\"}");
    Series series = folded(catalogue, STEADY + " 21 30 31 29 30");
    assertThat(changes()).containsExactly("2017-05 watch", "2017-07 on track");
    Fixtures.Figure corrected = figure("m/-", "2017-05", "31").at("2017-12-01T09:00:00Z");
    series = taken(series, corrected, 99, catalogue);
    assertThat(series.edges().inEffect()).isEmpty();
    assertThat(events.subList(2, 4)).allMatch(TrackRestated.class::isInstance);
  }

  @Test
  void aMissThatIsToBeExpectedIsWatchedWhileTheFigureToDateIsOnTarget() {
    String signals = ",\"signals\":{\"projected miss\":\"watch\"}";
    CatalogueIndex catalogue =
        Policies.index(
            Policies.of("council", signals, ""),
            measure("m"),
            List.of(target("m/-", "2016/17", "60"), target("m/-", "2017-03", "100")));
    folded(catalogue, "80 81 80 81 80");
    TrackChanged watch = (TrackChanged) events.getFirst();
    assertThat(watch.period())
        .as("three figures have an interval")
        .isEqualTo(Period.month(2016, 6));
    assertThat(watch.status()).isEqualTo(Status.BLUE);
    assertThat(watch.reason())
        .contains("; projected miss: 80.3 is expected at the year's end (the mean of the latest 3")
        .contains("which is red: 80.3 is 19.7% worse than the target of 100.0");
    TrackEvidence told = watch.evidence().getFirst();
    assertThat(told.signal()).isEqualTo(TrackSignal.PROJECTED_MISS);
    assertThat(told.period()).isEqualTo(Period.month(2017, 3));
    assertThat(told.target()).isEqualByComparingTo("100");
    assertThat(told.lower()).isLessThan(told.value());
    assertThat(told.upper()).isGreaterThan(told.value());
    assertThat(events).hasSize(1);
  }

  @Test
  void anAccumulatingFigureIsProjectedByItsProfile() {
    String signals = ",\"signals\":{\"projected miss\":\"watch\"}";
    CatalogueIndex catalogue =
        Policies.index(
            Policies.of("council", signals, ""),
            measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS),
            List.of(target("m/-", "2016/17", "150", "seasonal")));
    folded(catalogue, "10 10 10 10 10 10");
    assertThat(events).as("the year ends with what the profile keeps for March").isEmpty();
  }

  @Test
  void whatIsOverdueCountsUntilItComes() {
    CatalogueIndex catalogue = points("30", ",\"signals\":{\"overdue\":\"counts\"}");
    Series series = active(catalogue);
    series = taken(series, figure("m/-", "2016-04", "31"), 0, catalogue);
    series = reached(series, "2016-06-20T08:00:00Z", catalogue);
    assertThat(changes()).containsExactly("2016-05 watch");
    TrackChanged first = (TrackChanged) changed().getFirst();
    assertThat(first.status()).isEqualTo(Status.NO_DATA);
    assertThat(first.value()).isNull();
    assertThat(first.evidence().getFirst().signal()).isEqualTo(TrackSignal.OVERDUE);
    series = reached(series, "2016-07-20T08:00:00Z", catalogue);
    assertThat(changes()).containsExactly("2016-05 watch", "2016-06 off track");
    series = taken(series, figure("m/-", "2016-05", "31"), 1, catalogue);
    assertThat(series.edges().inEffect())
        .extracting(edge -> edge.period() + " " + edge.to().word())
        .containsExactly("2016-06 watch");
    series = taken(series, figure("m/-", "2016-06", "31"), 2, catalogue);
    assertThat(series.edges().inEffect()).isEmpty();
  }

  @Test
  void oneYearOfSmallNumbersAloneIsNotOffTrack() {
    CatalogueIndex catalogue =
        Policies.index(
            Policies.of("council", "", ",\"smallNumbers\":{\"below\":\"20\"}"),
            measure("m").frequency(Frequency.ANNUAL).form(Form.POINT, Sends.RATIO),
            List.of(target("m/-", "2016/17", "50"), target("m/-", "2017/18", "50")));
    Series series = Series.unknown(SeriesId.parse("m/-"));
    series = taken(series, ratio("m/-", "2016/17", "4", "10"), 0, catalogue);
    assertThat(series.state().explanation()).endsWith("; small numbers: 10 is fewer than 20");
    assertThat(series.state().periods().getFirst().markers()).containsExactly("u");
    assertThat(series.state().track()).isEqualTo(Track.WATCH);
    series = taken(series, ratio("m/-", "2017/18", "4", "10"), 1, catalogue);
    assertThat(series.state().track()).isEqualTo(Track.OFF_TRACK);
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    CatalogueIndex catalogue =
        Policies.index(
            Policies.of("last-year", "", ""),
            measure("m"),
            List.of(target("m/-", "2016/17", "100"), target("m/-", "2017/18", "100")));
    Series series = folded(catalogue, "70 - - - - - - - - - - - 75");
    assertThat(series.state().status()).isEqualTo(Status.AMBER);
    series =
        series
            .apply(
                new SeriesRecord.RowCame(
                    broken(figure("m/-", "2017-01", "75")), new LogPosition(Topics.INPUTS, 0, 50)),
                rules(catalogue))
            .series();
    assertThat(series.state().status()).isEqualTo(Status.RED);
    assertThat(series.state().explanation())
        .contains("there is no comparable figure for the same period last year");
  }

  private static MeasurementRecorded broken(Fixtures.Figure figure) {
    var event = figure.event();
    return new MeasurementRecorded(
        event.series(),
        event.period(),
        event.value(),
        null,
        null,
        null,
        event.finality(),
        List.of("b"),
        null,
        null,
        null,
        event.origin());
  }

  private static CatalogueIndex points(String target, String signals) {
    return Policies.index(
        Policies.of("council", signals, ""),
        measure("m"),
        List.of(target("m/-", "2016/17", target), target("m/-", "2017/18", target)));
  }

  private List<TrackEvent> changed() {
    return events.stream().filter(TrackChanged.class::isInstance).toList();
  }

  private List<String> changes() {
    return changed().stream()
        .map(TrackChanged.class::cast)
        .map(event -> event.period() + " " + event.to().word())
        .toList();
  }

  private Series folded(CatalogueIndex catalogue, String values) {
    events.clear();
    Series series = Series.unknown(SeriesId.parse("m/-"));
    Period month = Period.month(2016, 4);
    int offset = 0;
    for (String value : values.split(" ")) {
      if (!value.equals("-")) {
        series = taken(series, figure("m/-", month.toString(), value), offset++, catalogue);
      }
      month = month.next();
    }
    return series;
  }

  private Series active(CatalogueIndex catalogue) {
    LogPosition position = new LogPosition(Topics.INPUTS, 0, 0);
    return told(
        Series.unknown(SeriesId.parse("m/-"))
            .apply(
                new SeriesRecord.CatalogueApplies(Instant.parse("2016-04-20T08:00:00Z"), position),
                rules(catalogue)));
  }

  private Series reached(Series series, String at, CatalogueIndex catalogue) {
    return told(series.apply(new SeriesRecord.TimeReached(Instant.parse(at)), rules(catalogue)));
  }

  private Series taken(
      Series series, Fixtures.Figure figure, long offset, CatalogueIndex catalogue) {
    LogPosition position = new LogPosition(Topics.INPUTS, 0, offset);
    return told(series.apply(new SeriesRecord.RowCame(figure.event(), position), rules(catalogue)));
  }

  private Series told(Decision decision) {
    events.addAll(decision.events());
    return decision.series();
  }

  private static Rules rules(CatalogueIndex catalogue) {
    return new Rules(catalogue, new BankHolidaysOfEngland());
  }
}
