package org.waymark.ingest.submission;

import org.waymark.contracts.value.FeedKind;

/** Validates the rows of one submission. Not thread-safe. */
interface RowRules {
  Verdict judge(Line.Row row);

  static RowRules of(FeedKind kind, Circumstances circumstances) {
    return switch (kind) {
      case MEASUREMENTS -> new MeasurementRules(circumstances);
      case FINANCE -> new FinanceRules(circumstances);
      case RISKS -> new RiskRules(circumstances);
      case PROGRAMME -> new ProgrammeRules(circumstances);
      case WORKFORCE -> new WorkforceRules(circumstances);
      case BENCHMARKS -> new BenchmarkRules(circumstances);
    };
  }
}
