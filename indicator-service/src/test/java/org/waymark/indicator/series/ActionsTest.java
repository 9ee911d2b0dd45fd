package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.contracts.value.ActionStatus.DONE;
import static org.waymark.contracts.value.ActionStatus.DROPPED;
import static org.waymark.contracts.value.ActionStatus.PLANNED;
import static org.waymark.contracts.value.ActionStatus.UNDER_WAY;
import static org.waymark.indicator.Fixtures.action;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.series.Decision.Result;

/** What services do to bring a series back on track, folded with its figures. */
class ActionsTest {
  private static final String MAY = "2016-05-06T09:00:00Z";
  private static final String JUNE = "2016-06-06T09:00:00Z";

  private final List<RowOutcome> outcomes = new ArrayList<>();
  private Rules rules = rules(measure("m"));
  private Series series = Series.unknown(SeriesId.parse("m/-"));
  private long offset;

  @Test
  void anActionStandsAsItsLatestMonthSaysWhateverComesWhen() {
    take(action("m/-", "2016-05", "a1", DONE, 0, MAY));
    take(action("m/-", "2016-04", "a1", UNDER_WAY, 3, JUNE));
    take(action("m/-", "2016-04", "a2", PLANNED, 0, JUNE));
    assertThat(now()).containsExactly(tuple("a1", DONE), tuple("a2", PLANNED));
  }

  @Test
  void ofSeveralForAMonthTheHighestRevisionWinsElseTheOneAcceptedLast() {
    take(action("m/-", "2016-04", "a1", UNDER_WAY, 0, JUNE));
    take(action("m/-", "2016-04", "a1", PLANNED, 0, MAY));
    assertThat(now()).containsExactly(tuple("a1", UNDER_WAY));
    take(action("m/-", "2016-04", "a1", DROPPED, 1, MAY));
    take(action("m/-", "2016-04", "a1", DONE, 0, "2016-07-06T09:00:00Z"));
    assertThat(now()).containsExactly(tuple("a1", DROPPED));
  }

  @Test
  void actionsOfOneMonthDoNotCompeteButRepeatsAndConflictsAreTold() {
    assertThat(take(action("m/-", "2016-04", "a1", PLANNED, 1, MAY)).result())
        .isEqualTo(Result.ACCEPTED);
    assertThat(take(action("m/-", "2016-04", "a2", DONE, 1, MAY)).result())
        .isEqualTo(Result.ACCEPTED);
    assertThat(take(action("m/-", "2016-04", "a1", DONE, 1, JUNE)).result())
        .isEqualTo(Result.CONFLICT);
    assertThat(take(action("m/-", "2016-04", "a2", DONE, 1, JUNE)).result())
        .isEqualTo(Result.DUPLICATE);
    assertThat(outcomes).extracting(RowOutcome::code).containsExactly("revision.conflict");
  }

  @Test
  void actionsAreToldOfByTheMonthWhateverTheFrequencyOfFigures() {
    rules = rules(measure("m").frequency(Frequency.QUARTERLY));
    take(action("m/-", "2016-04", "a1", PLANNED, 0, MAY));
    take(action("m/-", "2016/17-Q1", "a1", DONE, 0, JUNE));
    assertThat(now()).containsExactly(tuple("a1", PLANNED));
    assertThat(outcomes).extracting(RowOutcome::code).containsExactly("period.frequency");
  }

  @Test
  void anActionLeavesFiguresAndTheirVerdictsAsTheyAre() {
    take(figure("m/-", "2016-04", "85").event());
    var before = series.state();
    Decision decision = take(action("m/-", "2016-04", "a1", PLANNED, 0, MAY));
    assertThat(decision.stateChanged()).isFalse();
    assertThat(series.state()).isEqualTo(before);
  }

  private List<Tuple> now() {
    return series.known().actionsNow().stream()
        .map(each -> tuple(each.said().action(), each.said().status()))
        .toList();
  }

  private Decision take(InputRow row) {
    LogPosition position = new LogPosition(Topics.INPUTS, 0, offset++);
    Decision decision = series.apply(new SeriesRecord.RowCame(row, position), rules);
    series = decision.series();
    decision.outcomes().forEach(each -> outcomes.add((RowOutcome) each));
    return decision;
  }

  private static Rules rules(Fixtures.Measure measure) {
    return new Rules(index(List.of(measure), List.of()), day -> false);
  }
}
