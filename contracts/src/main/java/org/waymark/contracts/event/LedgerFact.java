package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/** A line of the council's books: what reports need beside indicators. */
public sealed interface LedgerFact extends Event
    permits FinanceLineRecorded,
        RiskRecorded,
        ProjectRecorded,
        WorkforceRecorded,
        CapitalSchemeRecorded,
        SavingRecorded,
        ReserveRecorded,
        DebtRecorded,
        SurveyResultRecorded,
        ProgressReported,
        BenchmarkRecorded {
  Period period();

  /** What the line is about within its kind and period; a later line with it replaces this one. */
  String subject();

  /** Explicit revision from 1; absent: unrevised, ordered by its accept instant. */
  @Nullable Integer revision();

  Origin origin();
}
