package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.ratio;
import static org.waymark.indicator.Fixtures.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.series.Decision.Result;

/** What a series makes of figures, worked by hand. */
class SeriesTest {
  private static final SeriesId ID = SeriesId.parse("m/-");
  private final List<TrackEvent> events = new ArrayList<>();
  private final List<RowOutcome> outcomes = new ArrayList<>();
  private Rules rules = rules(measure("m"), target("m/-", "2016/17", "100"));
  private Series series = Series.unknown(ID);
  private long offset;

  @Test
  void theStateIsThatOfTheLatestPeriodNotOfTheLatestArrival() {
    take(figure("m/-", "2016-06", "101"));
    take(figure("m/-", "2016-04", "50"));
    assertThat(state().period()).isEqualTo(Period.parse("2016-06"));
    assertThat(state().status()).isEqualTo(Status.GREEN);
    assertThat(state().periods())
        .extracting(PeriodState::status)
        .containsExactly(Status.RED, Status.GREEN);
  }

  @Test
  void sendingLastWeeksFileAgainNeverUndoesThisWeeksCorrection() {
    take(figure("m/-", "2016-04", "90").at("2016-05-01T09:00:00Z"));
    take(figure("m/-", "2016-04", "95").at("2016-05-08T09:00:00Z"));
    Result again = take(figure("m/-", "2016-04", "90").at("2016-05-09T09:00:00Z").row("s9", 4));
    assertThat(again).isEqualTo(Result.DUPLICATE);
    assertThat(state().value()).isEqualByComparingTo("95");
    assertThat(outcomes)
        .extracting(RowOutcome::code, RowOutcome::submission, RowOutcome::row)
        .containsExactly(tuple("row.duplicate", "s9", 4));
  }

  @Test
  void goingBackNeedsAnExplicitRevision() {
    take(figure("m/-", "2016-04", "90").at("2016-05-01T09:00:00Z"));
    take(figure("m/-", "2016-04", "95").at("2016-05-08T09:00:00Z"));
    take(figure("m/-", "2016-04", "90").revision(1).at("2016-05-09T09:00:00Z"));
    take(figure("m/-", "2016-04", "97").at("2016-05-10T09:00:00Z"));
    assertThat(state().value()).isEqualByComparingTo("90");
    assertThat(state().periods().getFirst().revision()).isEqualTo(1);
    assertThat(series.periods().get(Period.parse("2016-04")).others()).hasSize(3);
  }

  @Test
  void underOneRevisionTheContentAcceptedFirstStands() {
    Result later = take(figure("m/-", "2016-04", "95").revision(1).at("2016-05-08T09:00:00Z"));
    Result earlier =
        take(figure("m/-", "2016-04", "90").revision(1).at("2016-05-01T09:00:00Z").row("s0", 1));
    assertThat(later).isEqualTo(Result.ACCEPTED);
    assertThat(earlier).isEqualTo(Result.ACCEPTED);
    assertThat(state().value()).isEqualByComparingTo("90");
    assertThat(outcomes)
        .extracting(RowOutcome::code, RowOutcome::submission, RowOutcome::offset)
        .containsExactly(tuple("revision.conflict", "s1", 0L));
    assertThat(take(figure("m/-", "2016-04", "99").revision(1).at("2016-05-09T09:00:00Z")))
        .isEqualTo(Result.CONFLICT);
  }

  @Test
  void incrementsAddUpToTheYearToDateAgainstAProfiledTarget() {
    rules =
        rules(
            measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS),
            target("m/-", "2016/17", "150", "seasonal"));
    take(figure("m/-", "2016-04", "10"));
    take(figure("m/-", "2016-05", "9.5"));
    assertThat(state().value()).isEqualByComparingTo("19.5");
    assertThat(state().target()).isEqualByComparingTo("20");
    assertThat(state().status()).isEqualTo(Status.AMBER);
    assertThat(state().explanation())
        .isEqualTo(
            "April to May 2016 together: 19.5 is 2.5% worse than the target of 20.0;"
                + " amber is from 10% worse to the target");
    for (String month : List.of("06", "07", "08", "09", "10", "11", "12")) {
      take(figure("m/-", "2016-" + month, "10"));
    }
    for (String month : List.of("01", "02", "03")) {
      take(figure("m/-", "2017-" + month, "10"));
    }
    assertThat(state().target()).isEqualByComparingTo("150");
    assertThat(state().value()).isEqualByComparingTo("119.5");
    take(figure("m/-", "2017-04", "3"));
    assertThat(state().value()).isEqualByComparingTo("3");
  }

  @Test
  void aMissingMonthMakesTheYearToDateNotAvailable() {
    rules = rules(measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS));
    take(figure("m/-", "2016-04", "10"));
    take(figure("m/-", "2016-06", "10"));
    assertThat(state().value()).isNull();
    assertThat(state().status()).isEqualTo(Status.NO_DATA);
    assertThat(state().explanation())
        .isEqualTo(
            "Not available: no figure for May 2016, and without it April to June 2016 cannot be"
                + " added up");
    take(figure("m/-", "2016-05", "0"));
    assertThat(state().value()).isEqualByComparingTo("20");
  }

  @Test
  void aProportionToDateIsTheSumOfNumeratorsOverTheSumOfDenominators() {
    rules =
        rules(
            measure("m").form(Form.YEAR_TO_DATE, Sends.RATIO),
            target("m/-", "2016/17", "50", "seasonal"));
    take(ratio("m/-", "2016-04", "1", "1"));
    take(ratio("m/-", "2016-05", "29", "59"));
    assertThat(state().value()).isEqualByComparingTo("50");
    assertThat(state().target()).isEqualByComparingTo("50");
    assertThat(state().explanation())
        .startsWith("April to May 2016 together: 30 of 60: 50.0 is on the target of 50.0");
    assertThat(state().periods().getLast().submitted())
        .isEqualByComparingTo("49.15254237288135593220338983050847");
  }

  @Test
  void cumulativeFiguresAreTakenAsSent() {
    rules =
        rules(
            measure("m").form(Form.YEAR_TO_DATE, Sends.CUMULATIVE),
            target("m/-", "2016/17", "150", "seasonal"));
    take(figure("m/-", "2016-06", "31"));
    assertThat(state().value()).isEqualByComparingTo("31");
    assertThat(state().target()).isEqualByComparingTo("30");
  }

  @Test
  void twelveMonthsRollingNeedAllTwelve() {
    rules = rules(measure("m").form(Form.ROLLING_12_MONTHS, Sends.INCREMENTS));
    Period month = Period.parse("2016-04");
    for (int i = 0; i < 11; i++) {
      take(figure("m/-", month.toString(), "1"));
      month = month.next();
    }
    assertThat(state().status()).isEqualTo(Status.NO_DATA);
    take(figure("m/-", "2017-03", "1.5"));
    assertThat(state().value()).isEqualByComparingTo("12.5");
    take(figure("m/-", "2017-04", "4"));
    assertThat(state().value()).isEqualByComparingTo("15.5");
  }

  @Test
  void fourQuartersMakeTwelveMonths() {
    rules =
        rules(
            measure("m").frequency(Frequency.QUARTERLY).form(Form.ROLLING_12_MONTHS, Sends.RATIO),
            target("m/-", "2016/17", "3"));
    for (int quarter = 1; quarter <= 4; quarter++) {
      take(ratio("m/-", "2016/17-Q" + quarter, Integer.toString(quarter), "100"));
    }
    assertThat(state().value()).isEqualByComparingTo("2.5");
    assertThat(state().status()).isEqualTo(Status.RED);
  }

  @Test
  void aZeroDenominatorIsNoFigure() {
    rules = rules(measure("m").form(Form.POINT, Sends.RATIO));
    take(ratio("m/-", "2016-04", "0", "0"));
    assertThat(state().status()).isEqualTo(Status.NO_DATA);
    assertThat(state().explanation()).isEqualTo("Not available: the denominator is zero");
  }

  @Test
  void anExactPeriodsTargetWinsOverTheYears() {
    rules = rules(measure("m"), target("m/-", "2016/17", "100"), target("m/-", "2016-05", "10"));
    take(figure("m/-", "2016-05", "11"));
    assertThat(state().target()).isEqualByComparingTo("10");
    take(figure("m/-", "2016-06", "11"));
    assertThat(state().target()).isEqualByComparingTo("100");
  }

  @Test
  void anAcademicYearIsAResultOfTheFinancialYearItEndsIn() {
    rules = rules(measure("m").frequency(Frequency.ACADEMIC_YEAR), target("m/-", "2016/17", "57"));
    take(figure("m/-", "2015-16-AY", "57"));
    assertThat(state().status()).isEqualTo(Status.GREEN);
  }

  @Test
  void withoutATargetOrAnActiveLifeThereIsNoColour() {
    rules = rules(measure("m"));
    take(figure("m/-", "2016-04", "1"));
    assertThat(state().status()).isEqualTo(Status.TARGET_TO_BE_SET);
    for (Lifecycle life : List.of(Lifecycle.BASELINE, Lifecycle.CONTEXTUAL)) {
      rules = rules(measure("m").life(life), target("m/-", "2016/17", "100"));
      activate();
      assertThat(state().status().word()).isEqualTo(life.word());
    }
    assertThat(events).isEmpty();
  }

  @Test
  void travelIsSeenAtDisplayPrecision() {
    take(figure("m/-", "2016-04", "90.04"));
    assertThat(state().direction()).isEqualTo(Direction.NOT_COMPARABLE);
    take(figure("m/-", "2016-05", "89.96"));
    assertThat(state().direction()).isEqualTo(Direction.SAME);
    assertThat(state().comparator()).isEqualTo("April 2016, the period before");
    take(figure("m/-", "2016-06", "91"));
    assertThat(state().direction()).isEqualTo(Direction.BETTER);
    rules = rules(measure("m").polarity(Polarity.LOW));
    activate();
    assertThat(state().direction()).isEqualTo(Direction.WORSE);
    rules = rules(measure("m").polarity(Polarity.NONE));
    activate();
    assertThat(state().direction()).isEqualTo(Direction.UP);
  }

  @Test
  void aYearToDateIsComparedWithTheSameMonthsLastYear() {
    rules = rules(measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS));
    for (String month : List.of("2016-04", "2016-05", "2017-04", "2017-05")) {
      take(figure("m/-", month, month.startsWith("2016") ? "10" : "11"));
    }
    assertThat(state().direction()).isEqualTo(Direction.BETTER);
    assertThat(state().comparator()).isEqualTo("April to May 2016, a year earlier");
    assertThat(state().comparatorValue()).isEqualByComparingTo("20");
  }

  @Test
  void aCorrectionTakesAnEdgeBackAndSaysWhich() {
    take(figure("m/-", "2016-04", "50").at("2016-05-06T09:00:00Z"));
    take(figure("m/-", "2016-05", "50").at("2016-06-06T09:00:00Z"));
    take(figure("m/-", "2016-05", "100").at("2016-06-16T09:00:00Z"));
    assertThat(events).hasSize(3);
    TrackChanged off = (TrackChanged) events.get(1);
    TrackRestated back = (TrackRestated) events.get(2);
    assertThat(off.to()).isEqualTo(Track.OFF_TRACK);
    assertThat(back.edge()).isEqualTo(off.id());
    assertThat(back.at()).isEqualTo(Instant.parse("2016-06-16T09:00:00Z"));
    assertThat(state().track()).isEqualTo(Track.WATCH);
  }

  @Test
  void latenessIsSaidOnceAndOnlyAtATick() {
    activate();
    assertThat(series.nextDue()).isEqualTo(Instant.parse("2016-05-13T23:00:00Z"));
    tick("2016-05-13T22:59:59Z");
    assertThat(events).isEmpty();
    tick("2016-05-13T23:00:00Z");
    tick("2016-05-17T10:00:00Z");
    assertThat(events).singleElement().isInstanceOf(SeriesOverdue.class);
    assertThat(state().overduePeriod()).isEqualTo(Period.parse("2016-04"));
    take(figure("m/-", "2016-04", "100").at("2016-05-18T09:00:00Z"));
    assertThat(state().overduePeriod()).isNull();
    tick("2016-08-20T09:00:00Z");
    assertThat(events)
        .extracting(TrackEvent::period)
        .containsExactly(
            Period.parse("2016-04"),
            Period.parse("2016-05"),
            Period.parse("2016-06"),
            Period.parse("2016-07"));
    assertThat(state().overduePeriod()).isEqualTo(Period.parse("2016-05"));
  }

  @Test
  void anotherCatalogueJudgesAnewAndMayRefuse() {
    take(figure("m/-", "2016-04", "50"));
    rules = rules(measure("m"), target("m/-", "2016/17", "40"));
    activate();
    assertThat(state().status()).isEqualTo(Status.GREEN);
    assertThat(events).last().isInstanceOf(TrackRestated.class);
    rules = rules(measure("other"));
    assertThat(take(figure("m/-", "2016-05", "50"))).isEqualTo(Result.REFUSED);
    rules = rules(measure("m").frequency(Frequency.QUARTERLY));
    assertThat(take(figure("m/-", "2016-05", "50"))).isEqualTo(Result.REFUSED);
    assertThat(outcomes)
        .extracting(RowOutcome::code)
        .containsExactly("indicator.unknown", "period.frequency");
  }

  private Result take(Fixtures.Figure figure) {
    LogPosition position = new LogPosition(Topics.INPUTS, 0, offset++);
    return apply(new SeriesRecord.RowCame(figure.event(), position));
  }

  private void activate() {
    apply(
        new SeriesRecord.CatalogueApplies(
            Instant.parse("2016-04-01T09:00:00Z"), new LogPosition(Topics.INPUTS, 0, 0)));
  }

  private void tick(String at) {
    apply(new SeriesRecord.TimeReached(Instant.parse(at)));
  }

  private Result apply(SeriesRecord record) {
    Decision decision = series.apply(record, rules);
    series = decision.series();
    events.addAll(decision.events());
    decision.outcomes().forEach(each -> outcomes.add((RowOutcome) each));
    return decision.result();
  }

  private SeriesState state() {
    return series.state();
  }

  private static Rules rules(Fixtures.Measure measure, Target... targets) {
    CatalogueIndex catalogue = index(List.of(measure), List.of(targets));
    return new Rules(catalogue, day -> false);
  }
}
