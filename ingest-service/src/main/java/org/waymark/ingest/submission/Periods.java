package org.waymark.ingest.submission;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/** Reads a submission's periods, of which there are few. */
final class Periods {
  private static final int MOST = 1000;
  private static final Map<PeriodKind, String> RIGHT =
      Map.of(
          PeriodKind.MONTH, "a month, as 2016-10",
          PeriodKind.FINANCIAL_QUARTER, "a financial quarter, as 2016/17-Q3",
          PeriodKind.FINANCIAL_YEAR, "a financial year, as 2016/17",
          PeriodKind.CALENDAR_YEAR, "a calendar year, as 2016",
          PeriodKind.ACADEMIC_YEAR, "an academic year, as 2016-17-AY",
          PeriodKind.TERM, "a term, as 2016-17-AY-T1",
          PeriodKind.POOLED_YEARS, "calendar years pooled, as 2014/2016");

  private final Map<String, Period> known = new HashMap<>();
  private final Circumstances circumstances;

  Periods(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /**
   * The row's period, null where it will not do, which has been noted.
   *
   * @param kind what it must be, null where that is not known
   * @param whose in words, for the message
   */
  @Nullable Period read(Cells cells, @Nullable PeriodKind kind, String whose) {
    String text = cells.required("period");
    Period period = text == null ? null : parse(cells, text);
    if (period == null || text == null) {
      return null;
    }
    if (kind != null && period.kind() != kind) {
      cells.problem(
          "period", text, "wrong-frequency", "%s wants %s".formatted(whose, RIGHT.get(kind)));
      return null;
    }
    if (period.firstDay().isAfter(circumstances.today())) {
      cells.problem(
          "period", text, "future", "it has not begun on %s".formatted(circumstances.today()));
      return null;
    }
    return period;
  }

  private @Nullable Period parse(Cells cells, String text) {
    Period period = known.get(text);
    if (period != null) {
      return period;
    }
    try {
      period = Period.parse(text);
    } catch (IllegalArgumentException wrong) {
      cells.problem("period", text, "invalid", String.valueOf(wrong.getMessage()));
      return null;
    }
    if (known.size() < MOST) {
      known.put(text, period);
    }
    return period;
  }
}
