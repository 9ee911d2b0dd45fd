package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.ratio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.query.Carried;
import org.waymark.indicator.query.Query;
import org.waymark.indicator.query.Review;

/**
 * Random histories of a whole and its districts, with corrections, repeats, revisions, a cut and
 * decisions: whatever the order of arrival before and after the cut, the same figures carry the
 * same queries in the same state; what was said adds up to them; and looking only at the periods
 * that a row concerns finds what looking at all of them does.
 */
class QueryOrderTest {
  private static final int HISTORIES = 80;
  private static final int ORDERS = 5;
  private static final String DISTRICTS = "E07000008 E07000009";
  private static final Period FIRST = Period.parse("2014-04");

  static List<Long> seeds() {
    return new Random(20161125).longs(HISTORIES).boxed().toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyOrderAndRepetitionGivesTheSameQueries(long seed) {
    Random random = new Random(seed);
    Rules rules = rules(random);
    List<MeasurementRecorded> before = history(random, rules, 20 + random.nextInt(60));
    List<MeasurementRecorded> after = history(random, rules, random.nextInt(25));
    Run first = new Run(rules);
    first.all(before, after);
    List<QueryDecided> decisions = decisions(random, first.series.scrutiny().carried());
    SeriesState state = first.decided(decisions);
    for (int i = 0; i < ORDERS; i++) {
      Run again = new Run(rules);
      again.all(shuffled(random, before), shuffled(random, after));
      Collections.shuffle(decisions, random);
      assertThat(again.decided(decisions)).isEqualTo(state);
    }
  }

  @Test
  void theHistoriesHaveEachKindOfQuery() {
    Set<String> codes = new HashSet<>();
    for (long seed : seeds()) {
      Random random = new Random(seed);
      Rules rules = rules(random);
      Run run = new Run(rules);
      run.all(
          history(random, rules, 20 + random.nextInt(60)),
          history(random, rules, random.nextInt(25)));
      run.series.scrutiny().carried().values().stream()
          .flatMap(each -> each.queries().stream())
          .map(Query::code)
          .forEach(codes::add);
    }
    assertThat(codes)
        .containsExactlyInAnyOrder(
            Query.OUTLIER, Query.JUMP, Query.FELL, Query.TOTAL, Query.SIGNED_OFF);
  }

  private static <T> List<T> shuffled(Random random, List<T> all) {
    List<T> again = new ArrayList<>(all);
    for (int repeats = random.nextInt(5); repeats > 0 && !all.isEmpty(); repeats--) {
      again.add(all.get(random.nextInt(all.size())));
    }
    Collections.shuffle(again, random);
    return again;
  }

  private static Rules rules(Random random) {
    Fixtures.Measure measure = measure("m").unit("people").brokenDownBy(DISTRICTS);
    Fixtures.Measure sending =
        switch (random.nextInt(4)) {
          case 0 -> measure.form(Form.YEAR_TO_DATE, Sends.CUMULATIVE);
          case 1 -> measure.form(Form.YEAR_TO_DATE, Sends.INCREMENTS);
          case 2 -> measure.form(Form.POINT, Sends.RATIO);
          default -> measure;
        };
    return new Rules(index(List.of(sending), List.of()), day -> false);
  }

  private static List<MeasurementRecorded> history(Random random, Rules rules, int count) {
    boolean ratio = rules.catalogue().catalogue().indicators().getFirst().sends() == Sends.RATIO;
    List<MeasurementRecorded> history = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String series =
          "m/" + List.of("-", "-", "-", "E07000008", "E07000009").get(random.nextInt(5));
      String period = FIRST.shift(random.nextInt(random.nextBoolean() ? 6 : 30)).toString();
      String value = Integer.toString(random.nextInt(10) == 0 ? -5 : 40 + random.nextInt(5) * 10);
      Fixtures.Figure figure =
          (ratio
                  ? ratio(series, period, value.replace("-", ""), "100")
                  : figure(series, period, value))
              .at(Instant.parse("2016-05-01T00:00:00Z").plusSeconds(random.nextInt(40) * 3600L))
              .row("s" + random.nextInt(4), 1 + i);
      history.add(
          (random.nextInt(3) == 0 ? figure.revision(1 + random.nextInt(3)) : figure).event());
    }
    return history;
  }

  private static List<QueryDecided> decisions(Random random, SortedMap<Period, Carried> carried) {
    List<QueryDecided> decisions = new ArrayList<>();
    carried.forEach((period, figure) ->
        figure
            .queries()
            .forEach(query -> {
              for (int i = random.nextInt(3); i > 0; i--) {
                decisions.add(
                    new QueryDecided(
                        "c" + decisions.size(),
                        SeriesId.parse("m/-"),
                        period,
                        figure.eventId(),
                        query.code(),
                        random.nextBoolean() ? QueryDecision.CONFIRMED : QueryDecision.WITHDRAWN,
                        "because",
                        "cfa",
                        Instant.parse("2016-11-11T00:00:00Z").plusSeconds(random.nextInt(3)),
                        "s1",
                        1));
              }
            }));
    return decisions;
  }

  /** One fold of the whole council's series, which checks what it is told as it goes. */
  private static final class Run {
    private final Rules rules;
    private final Set<List<Object>> open = new HashSet<>();
    private Series series = Series.unknown(SeriesId.parse("m/-"));
    private long offset;

    Run(Rules rules) {
      this.rules = rules;
    }

    void all(List<MeasurementRecorded> before, List<MeasurementRecorded> after) {
      before.forEach(this::take);
      apply(
          new SeriesRecord.MonthCut(
              FIRST.shift(2), Instant.parse("2016-07-28T16:00:00Z"), position()));
      after.forEach(this::take);
    }

    SeriesState decided(List<QueryDecided> decisions) {
      decisions.forEach(each -> apply(new SeriesRecord.DecisionCame(each, position())));
      decisions.forEach(each -> apply(new SeriesRecord.DecisionCame(each, position())));
      return series.state();
    }

    private void take(MeasurementRecorded row) {
      boolean own = row.series().breakdown().isWholeCouncil();
      apply(
          own
              ? new SeriesRecord.RowCame(row, position())
              : new SeriesRecord.PartCame(row, position()));
    }

    private LogPosition position() {
      return new LogPosition(Topics.INPUTS, 0, offset++);
    }

    private void apply(SeriesRecord record) {
      Decision decision = series.apply(record, rules);
      series = decision.series();
      decision.outcomes().forEach(this::hear);
      Set<List<Object>> carried = new HashSet<>();
      series
          .scrutiny()
          .carried()
          .forEach((period, figure) ->
              figure
                  .queries()
                  .forEach(each -> carried.add(List.of(period, figure.eventId(), each.code()))));
      assertThat(open).as("what was said adds up").isEqualTo(carried);
      assertThat(series.scrutiny().carried()).isEqualTo(lookingAtAll());
    }

    private void hear(Event event) {
      if (event instanceof RowOutcome outcome && outcome.result() == RowResult.QUERY) {
        assertThat(open.add(List.of(outcome.period(), outcome.eventId(), outcome.code()))).isTrue();
      } else if (event instanceof QueryLapsed lapsed) {
        assertThat(open.remove(List.of(lapsed.period(), lapsed.eventId(), lapsed.code()))).isTrue();
      }
    }

    private SortedMap<Period, Carried> lookingAtAll() {
      return new Review(
              rules.catalogue(),
              rules.catalogue().catalogue().indicators().getFirst(),
              Scrutiny.standing(series.periods()),
              series.scrutiny().standingParts(),
              series.scrutiny().signedOff())
          .all();
    }
  }
}
