package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Fixtures.commentary;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;
import static org.waymark.indicator.Fixtures.targetSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.series.Decision.Result;

/** Targets and commentary that feeds send, folded with the figures. */
class SentTargetsTest {
  private static final String MAY = "2016-05-06T09:00:00Z";
  private static final String JUNE = "2016-06-06T09:00:00Z";

  private final List<RowOutcome> outcomes = new ArrayList<>();
  private Rules rules = rules(measure("m"));
  private Series series = Series.unknown(SeriesId.parse("m/-"));
  private long offset;

  @Test
  void aTargetTakesEffectOverTheCataloguesFromItsPlaceInTheLog() {
    take(figure("m/-", "2016-04", "85").event());
    assertThat(only().status()).isEqualTo(Status.RED);
    Decision decision = take(targetSet("m/-", "2016/17", "80", 0, MAY));
    assertThat(decision.stateChanged()).isTrue();
    assertThat(only().target()).isEqualByComparingTo("80");
    assertThat(only().status()).isEqualTo(Status.GREEN);
  }

  @Test
  void aTargetForExactlyThePeriodGoesBeforeAYearsWhoeverSetIt() {
    rules = rules(measure("m"), "2016-04", "90");
    take(figure("m/-", "2016-04", "85").event());
    take(targetSet("m/-", "2016/17", "80", 0, MAY));
    assertThat(only().target()).isEqualByComparingTo("90");
    take(targetSet("m/-", "2016-04", "85", 0, MAY));
    assertThat(only().target()).isEqualByComparingTo("85");
  }

  @Test
  void ofSeveralTheHighestRevisionWinsElseTheOneAcceptedLast() {
    take(figure("m/-", "2016-04", "85").event());
    take(targetSet("m/-", "2016/17", "81", 0, JUNE));
    take(targetSet("m/-", "2016/17", "80", 0, MAY));
    assertThat(only().target()).isEqualByComparingTo("81");
    take(targetSet("m/-", "2016/17", "70", 1, MAY));
    take(targetSet("m/-", "2016/17", "60", 0, "2016-07-06T09:00:00Z"));
    assertThat(only().target()).isEqualByComparingTo("70");
  }

  @Test
  void repeatsAndConflictsAreToldAsOfFigures() {
    take(targetSet("m/-", "2016/17", "80", 1, MAY));
    assertThat(take(targetSet("m/-", "2016/17", "81", 1, JUNE)).result())
        .isEqualTo(Result.CONFLICT);
    take(commentary("m/-", "2016-04", "late", 0, MAY));
    take(inAnotherFile(commentary("m/-", "2016-04", "late", 0, JUNE)));
    assertThat(outcomes)
        .extracting(RowOutcome::code, RowOutcome::submission)
        .containsExactly(tuple("revision.conflict", "t81"), tuple("row.duplicate", "other"));
  }

  @Test
  void aYearsTargetIsSpreadByTheProfileItNames() {
    rules = rules(measure("m").form(Form.YEAR_TO_DATE, Sends.INCREMENTS));
    take(figure("m/-", "2016-04", "10").event());
    take(bounded("2016/17", "150", null, null, "seasonal"));
    assertThat(only().target()).isEqualByComparingTo("10");
    assertThat(take(bounded("2016/17", "150", null, null, "unheard-of")).result())
        .isEqualTo(Result.REFUSED);
    assertThat(outcomes).extracting(RowOutcome::code).containsExactly("profile.unknown");
  }

  @Test
  void withBoundsAnythingBetweenThemIsOnTarget() {
    rules = rules(measure("m").polarity(Polarity.RANGE));
    take(figure("m/-", "2016-04", "95").event());
    take(bounded("2016/17", "100", "90", "110", null));
    assertThat(only().status()).isEqualTo(Status.GREEN);
    assertThat(series.state().explanation()).startsWith("anything from 90 to 110 is on target: ");
    take(figure("m/-", "2016-05", "80").event());
    assertThat(series.state().status()).isEqualTo(Status.RED);
  }

  @Test
  void aRowThatTheCatalogueDoesNotTakeIsRefused() {
    assertThat(take(targetSet("other/-", "2016/17", "1", 0, MAY)).result())
        .isEqualTo(Result.REFUSED);
    take(targetSet("m/E07000008", "2016/17", "1", 0, MAY));
    take(targetSet("m/-", "2016/17-Q1", "1", 0, MAY));
    take(commentary("m/-", "2016/17", "a year is not a month", 0, MAY));
    assertThat(outcomes)
        .extracting(RowOutcome::code)
        .containsExactly(
            "indicator.unknown", "breakdown.unexpected", "period.frequency", "period.frequency");
    assertThat(series.known()).isEqualTo(Known.NOTHING);
  }

  @Test
  void commentaryIsShownWithThePeriodAndMayComeBeforeItsFigure() {
    take(commentary("m/-", "2016-04", "Schools were late.", 0, MAY));
    assertThat(series.state().periods()).isEmpty();
    take(figure("m/-", "2016-04", "85").event());
    assertThat(only().commentary()).isEqualTo("Schools were late.");
    take(commentary("m/-", "2016-04", "All schools have answered.", 1, MAY));
    assertThat(only().commentary()).isEqualTo("All schools have answered.");
  }

  private static CommentaryGiven inAnotherFile(CommentaryGiven given) {
    Origin origin = new Origin("other", 1, "f", "t", Instant.parse(JUNE), 1);
    return new CommentaryGiven(given.series(), given.period(), given.text(), null, origin);
  }

  private static TargetSet bounded(
      String period, String target, String lower, String upper, String profile) {
    return new TargetSet(
        SeriesId.parse("m/-"),
        Period.parse(period),
        new BigDecimal(target),
        lower == null ? null : new BigDecimal(lower),
        upper == null ? null : new BigDecimal(upper),
        profile,
        null,
        null,
        null,
        null,
        new Origin("s1", 1, "f", "t", Instant.parse(MAY), 1));
  }

  private Decision take(InputRow row) {
    LogPosition position = new LogPosition(Topics.INPUTS, 0, offset++);
    Decision decision = series.apply(new SeriesRecord.RowCame(row, position), rules);
    series = decision.series();
    decision.outcomes().forEach(each -> outcomes.add((RowOutcome) each));
    return decision;
  }

  private PeriodState only() {
    return series.state().periods().getFirst();
  }

  private static Rules rules(Fixtures.Measure measure) {
    return rules(measure, "2016/17", "100");
  }

  private static Rules rules(Fixtures.Measure measure, String period, String value) {
    return new Rules(index(List.of(measure), List.of(target("m/-", period, value))), day -> false);
  }
}
