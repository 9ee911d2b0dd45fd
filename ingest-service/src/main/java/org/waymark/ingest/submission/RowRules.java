package org.waymark.ingest.submission;

import org.waymark.contracts.value.FeedKind;

/** Validates the rows of one submission. Not thread-safe. */
interface RowRules {
  Verdict judge(Line.Row row);

  static RowRules of(FeedKind kind, Circumstances circumstances) {
    return switch (kind) {
      case MEASUREMENTS -> new MeasurementRules(circumstances);
      case TARGETS -> new TargetRules(circumstances);
      case COMMENTARY -> new CommentaryRules(circumstances);
      case ACTIONS -> new ActionRules(circumstances);
      case FINANCE -> new FinanceRules(circumstances);
      case RISKS -> new RiskRules(circumstances);
      case PROGRAMME -> new ProgrammeRules(circumstances);
      case WORKFORCE -> new WorkforceRules(circumstances);
      case CAPITAL -> new CapitalRules(circumstances);
      case SAVINGS -> new SavingsRules(circumstances);
      case RESERVES -> new ReservesRules(circumstances);
      case DEBT -> new DebtRules(circumstances);
      case SURVEY -> new SurveyRules(circumstances);
      case PROGRESS -> new ProgressRules(circumstances);
      case BENCHMARKS -> new BenchmarkRules(circumstances);
    };
  }
}
