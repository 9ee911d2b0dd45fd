package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.contracts.value.ActionStatus.PLANNED;
import static org.waymark.indicator.Fixtures.action;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.Decision.Result;

/** What is sent without end does not make a document that nothing can store. */
class BulkTest {
  private static final String MAY = "2016-05-06T09:00:00Z";
  private static final int TEN_YEARS_WITH_TWENTY_CORRECTIONS = 120 * 20;

  private final Rules rules = new Rules(index(List.of(measure("m")), List.of()), day -> false);
  private Series series = Series.unknown(SeriesId.parse("m/-"));
  private long offset;

  @Test
  void aSeriesTakesWhatIsSensibleAndRefusesWhatComesWithoutEnd() {
    take(figure("m/-", "2016-04", "85").event());
    int taken = 0;
    Decision last = next(taken);
    while (last.result() == Result.ACCEPTED) {
      last = next(++taken);
    }
    assertThat(taken).isBetween(TEN_YEARS_WITH_TWENTY_CORRECTIONS, 3_000);
    assertThat(last.result()).isEqualTo(Result.REFUSED);
    assertThat(last.outcomes())
        .singleElement()
        .isInstanceOfSatisfying(
            RowOutcome.class, told -> assertThat(told.code()).isEqualTo("series.full"));
    Series full = series;
    assertThat(take(figure("m/-", "2016-04", "86").event()).result()).isEqualTo(Result.REFUSED);
    assertThat(take(figure("m/-", "2016-04", "85").event()).result())
        .as("what it holds, it knows again")
        .isEqualTo(Result.DUPLICATE);
    assertThat(series.known()).isEqualTo(full.known());
  }

  private Decision next(int number) {
    return take(action("m/-", "2016-04", "a" + number, PLANNED, 0, MAY));
  }

  private Decision take(InputRow row) {
    var position = new LogPosition(Topics.INPUTS, 0, offset++);
    Decision decision = series.apply(new SeriesRecord.RowCame(row, position), rules);
    series = decision.series();
    return decision;
  }
}
