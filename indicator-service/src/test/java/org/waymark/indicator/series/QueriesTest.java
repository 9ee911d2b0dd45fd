package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.series.Decision.Result;

/** Figures that carry queries, what is said of them, and what officers make of them. */
class QueriesTest {
  private static final SeriesId WHOLE = SeriesId.parse("m/-");
  private static final String DISTRICTS = "E07000008 E07000009";

  private final List<Event> said = new ArrayList<>();
  private Rules rules = rules(measure("m"));
  private Series series = Series.unknown(WHOLE);
  private long offset;

  @Test
  void aFigureCarriesItsQueryAndItsRowIsTold() {
    take(figure("m/-", "2015-10", "100").row("s1", 1));
    take(figure("m/-", "2016-10", "200").row("s2", 4));
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::code, FigureQuery::state)
        .containsExactly(tuple("value.jump", QueryState.OPEN));
    assertThat(outcomes())
        .extracting(
            RowOutcome::submission,
            RowOutcome::row,
            RowOutcome::result,
            RowOutcome::field,
            RowOutcome::value,
            RowOutcome::code,
            RowOutcome::period)
        .containsExactly(
            tuple("s2", 4, RowResult.QUERY, "value", "200", "value.jump", Period.parse("2016-10")));
    assertThat(outcomes().getFirst().eventId()).isEqualTo(eventId("2016-10"));
    assertThat(state("2015-10").queries()).isNull();
  }

  @Test
  void aLaterRowThatMakesAnEarlierFigureQuestionableIsToldAndNotTheFiguresOwn() {
    take(figure("m/-", "2016-10", "200").row("s1", 1));
    take(figure("m/-", "2015-10", "100").row("s2", 7));
    assertThat(outcomes())
        .extracting(
            RowOutcome::submission,
            RowOutcome::row,
            RowOutcome::field,
            RowOutcome::period,
            RowOutcome::message)
        .containsExactly(
            tuple(
                "s2",
                7,
                null,
                Period.parse("2016-10"),
                "with this row the figure of the whole council for October 2016 is questionable: 200 is 100% more than 100 in October 2015; a difference of more than 50% is queried"));
  }

  @Test
  void aQueryLapsesWithItsCauseAndWithItsFigure() {
    take(figure("m/-", "2015-10", "100").row("s1", 1));
    take(figure("m/-", "2016-10", "200").row("s2", 1));
    String first = eventId("2016-10");
    take(figure("m/-", "2016-10", "210").revision(1).row("s3", 1));
    assertThat(lapses())
        .extracting(QueryLapsed::eventId, QueryLapsed::submission, QueryLapsed::message)
        .containsExactly(tuple(first, "s3", "another figure stands for October 2016 now"));
    assertThat(outcomes()).extracting(RowOutcome::submission).containsExactly("s2", "s3");
    take(figure("m/-", "2015-10", "190").revision(1).row("s4", 1));
    assertThat(lapses().getLast().message()).isEqualTo("what is known now no longer raises it");
    assertThat(state("2016-10").queries()).isNull();
  }

  @Test
  void theWholeHoldsItsDistrictsFiguresAndTellsTheRowThatMadeThemDiffer() {
    rules =
        rules(
            measure("m").form(Form.POINT, Sends.INCREMENTS).unit("people").brokenDownBy(DISTRICTS));
    take(figure("m/-", "2016-10", "100").row("s1", 1));
    part(figure("m/E07000008", "2016-10", "40").row("s2", 1));
    assertThat(said).isEmpty();
    part(figure("m/E07000009", "2016-10", "50").row("s3", 2));
    assertThat(outcomes())
        .extracting(RowOutcome::submission, RowOutcome::row, RowOutcome::code, RowOutcome::series)
        .containsExactly(tuple("s3", 2, "total.differs", WHOLE));
    assertThat(queries("2016-10").getFirst().message())
        .isEqualTo("100 is 10 more than 90, the sum of its 2 districts");
    part(figure("m/E07000009", "2016-10", "60").revision(1).row("s4", 1));
    assertThat(lapses()).extracting(QueryLapsed::submission).containsExactly("s4");
    assertThat(state("2016-10").queries()).isNull();
    part(figure("m/E07000009", "2016-10", "50").at("2016-11-01T09:00:00Z").row("s5", 1));
    assertThat(state("2016-10").queries()).as("a repeat undoes no revision").isNull();
  }

  @Test
  void aRevisionOfAMonthThatWasCutIsQueriedUntilItIsCutAgain() {
    take(figure("m/-", "2016-10", "100").row("s1", 1));
    cut("2016-09");
    take(figure("m/-", "2016-10", "101").revision(1).row("s2", 1));
    assertThat(state("2016-10").queries()).as("another month was cut").isNull();
    cut("2016-10");
    take(figure("m/-", "2016-10", "102").revision(2).row("s3", 1));
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::code)
        .containsExactly("period.signed-off");
    take(figure("m/-", "2016-10", "101.0").revision(3).row("s4", 1));
    assertThat(state("2016-10").queries()).as("it is what the reports show").isNull();
    take(figure("m/-", "2016-10", "103").revision(4).row("s5", 1));
    cut("2016-10");
    assertThat(state("2016-10").queries()).isNull();
    assertThat(lapses().getLast().submission()).isNull();
  }

  @Test
  void aCatalogueWithOtherLimitsTakesQueriesBackAndNotesNewOnesWithTheFiguresOwnRow() {
    take(figure("m/-", "2015-10", "100").row("s1", 1));
    take(figure("m/-", "2016-10", "140").row("s2", 5));
    long own = offset - 1;
    assertThat(said).isEmpty();
    rules = new Rules(Fixtures.jumpingAt("0.30", measure("m")), day -> false);
    activate();
    assertThat(outcomes())
        .extracting(RowOutcome::submission, RowOutcome::row, RowOutcome::offset, RowOutcome::later)
        .containsExactly(tuple("s2", 5, own, true));
    rules = rules(measure("m"));
    activate();
    assertThat(lapses())
        .extracting(QueryLapsed::offset, QueryLapsed::submission)
        .containsExactly(tuple(offset - 1, null));
  }

  @Test
  void aQueryThatIsUpheldMarksTheFigureUntilARevisionReplacesIt() {
    jumped();
    assertThat(decide("c1", QueryDecision.CONFIRMED, "10:00").result()).isEqualTo(Result.ACCEPTED);
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::state, FigureQuery::decidedBy, FigureQuery::reason)
        .containsExactly(tuple(QueryState.CONFIRMED, "cfa", "because"));
    assertThat(state("2016-10").markers()).containsExactly("u");
    assertThat(answers())
        .extracting(QueryAnswered::result, QueryAnswered::message, QueryAnswered::eventId)
        .containsExactly(tuple(AnswerResult.APPLIED, null, eventId("2016-10")));
    take(figure("m/-", "2016-10", "201").revision(1).row("s3", 1));
    assertThat(queries("2016-10")).extracting(FigureQuery::state).containsExactly(QueryState.OPEN);
    assertThat(state("2016-10").markers()).isEmpty();
  }

  @Test
  void aQueryThatIsWithdrawnLeavesTheFigureAsSent() {
    jumped();
    decide("c1", QueryDecision.WITHDRAWN, "10:00");
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::state)
        .containsExactly(QueryState.WITHDRAWN);
    assertThat(state("2016-10").markers()).isEmpty();
    take(figure("m/-", "2015-10", "190").revision(1).row("s3", 1));
    take(figure("m/-", "2015-10", "100").revision(2).row("s4", 1));
    assertThat(queries("2016-10"))
        .as("raised again")
        .extracting(FigureQuery::state)
        .containsExactly(QueryState.WITHDRAWN);
    assertThat(outcomes()).as("what was decided is not asked again").hasSize(1);
  }

  @Test
  void theSameCommandChangesNothingAndIsAnsweredTheSame() {
    jumped();
    decide("c1", QueryDecision.CONFIRMED, "10:00");
    decide("c2", QueryDecision.WITHDRAWN, "11:00");
    Decision again = decide("c1", QueryDecision.CONFIRMED, "10:00");
    assertThat(again.result()).isEqualTo(Result.DUPLICATE);
    assertThat(again.stateChanged()).isFalse();
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::state)
        .containsExactly(QueryState.WITHDRAWN);
    assertThat(answers()).extracting(QueryAnswered::result).containsOnly(AnswerResult.APPLIED);
  }

  @Test
  void aDecisionOnWhatIsNoLongerThereIsRefusedForGood() {
    jumped();
    String first = eventId("2016-10");
    take(figure("m/-", "2016-10", "120").revision(1).row("s3", 1));
    assertThat(decide("c1", QueryDecision.CONFIRMED, "10:00", first).result())
        .isEqualTo(Result.REFUSED);
    assertThat(answers().getFirst().message())
        .isEqualTo(
            "the figure of October 2016 no longer carries this query: it was replaced, or what is known now no longer raises it");
    assertThat(decide("c1", QueryDecision.CONFIRMED, "10:00", first).result())
        .isEqualTo(Result.DUPLICATE);
    assertThat(answers()).extracting(QueryAnswered::result).containsOnly(AnswerResult.REFUSED);
  }

  @Test
  void anEarlierDecisionThatComesLaterDoesNotHold() {
    jumped();
    decide("c2", QueryDecision.WITHDRAWN, "11:00");
    assertThat(decide("c1", QueryDecision.CONFIRMED, "10:00").result()).isEqualTo(Result.REFUSED);
    assertThat(answers().getLast().message())
        .isEqualTo("it was decided later, at 2016-11-11T11:00:00Z by cfa");
    assertThat(queries("2016-10"))
        .extracting(FigureQuery::state)
        .containsExactly(QueryState.WITHDRAWN);
  }

  private void jumped() {
    take(figure("m/-", "2015-10", "100").row("s1", 1));
    take(figure("m/-", "2016-10", "200").row("s2", 1));
  }

  private static Rules rules(Fixtures.Measure measure) {
    return new Rules(index(List.of(measure), List.of()), day -> false);
  }

  private Decision take(Fixtures.Figure figure) {
    return apply(new SeriesRecord.RowCame(figure.event(), position()));
  }

  private void part(Fixtures.Figure figure) {
    MeasurementRecorded row = figure.event();
    apply(new SeriesRecord.PartCame(row, position()));
  }

  private void cut(String month) {
    apply(new SeriesRecord.MonthCut(Period.parse(month), Instant.EPOCH, position()));
  }

  private void activate() {
    apply(new SeriesRecord.CatalogueApplies(Instant.parse("2017-01-01T09:00:00Z"), position()));
  }

  private Decision decide(String command, QueryDecision decision, String time) {
    return decide(command, decision, time, eventId("2016-10"));
  }

  private Decision decide(String command, QueryDecision decision, String time, String eventId) {
    var decided =
        new QueryDecided(
            command,
            WHOLE,
            Period.parse("2016-10"),
            eventId,
            "value.jump",
            decision,
            "because",
            "cfa",
            Instant.parse("2016-11-11T" + time + ":00Z"),
            "s2",
            1);
    return apply(new SeriesRecord.DecisionCame(decided, position()));
  }

  private LogPosition position() {
    return new LogPosition(Topics.INPUTS, 0, offset++);
  }

  private Decision apply(SeriesRecord record) {
    Decision decision = series.apply(record, rules);
    series = decision.series();
    said.addAll(decision.outcomes());
    return decision;
  }

  private PeriodState state(String period) {
    return series.state().periods().stream()
        .filter(each -> each.period().toString().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private List<FigureQuery> queries(String period) {
    return state(period).queries();
  }

  private String eventId(String period) {
    return state(period).eventId();
  }

  private List<RowOutcome> outcomes() {
    return all(RowOutcome.class);
  }

  private List<QueryLapsed> lapses() {
    return all(QueryLapsed.class);
  }

  private List<QueryAnswered> answers() {
    return all(QueryAnswered.class);
  }

  private <E> List<E> all(Class<E> kind) {
    return said.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
