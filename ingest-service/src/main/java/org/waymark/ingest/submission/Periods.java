package org.waymark.ingest.submission;

import java.util.Map;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;

/** What a schema cannot say of a row's period. */
final class Periods {
  private static final String PERIOD = "period";
  private static final Map<PeriodKind, String> RIGHT =
      Map.of(
          PeriodKind.MONTH, "a month, as 2016-10",
          PeriodKind.FINANCIAL_QUARTER, "a financial quarter, as 2016/17-Q3",
          PeriodKind.FINANCIAL_YEAR, "a financial year, as 2016/17",
          PeriodKind.CALENDAR_YEAR, "a calendar year, as 2016",
          PeriodKind.ACADEMIC_YEAR, "an academic year, as 2016-17-AY",
          PeriodKind.TERM, "a term, as 2016-17-AY-T1",
          PeriodKind.POOLED_YEARS, "calendar years pooled, as 2014/2016");

  private Periods() {}

  /** Notes a period that is not of the kind that the indicator has. */
  static void fits(Cells cells, PeriodKind kind) {
    Period period = cells.period(PERIOD);
    if (period != null && period.kind() != kind) {
      cells.problem(
          PERIOD, period.toString(), "wrong-frequency", "the indicator wants " + RIGHT.get(kind));
    }
  }

  /** Notes a period that lies in the future. */
  static void hasBegun(Cells cells, Circumstances circumstances) {
    Period period = cells.period(PERIOD);
    if (period != null && period.firstDay().isAfter(circumstances.today())) {
      cells.problem(
          PERIOD,
          period.toString(),
          "future",
          "it has not begun on %s".formatted(circumstances.today()));
    }
  }
}
