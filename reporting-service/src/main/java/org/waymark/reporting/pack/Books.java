package org.waymark.reporting.pack;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;

/**
 * The ledger's standing lines before the barrier: finance, risks and projects of the month and the
 * one before, workforce of the last twelve months.
 *
 * @param unfinished submissions that were still being received
 */
public record Books(
    List<FinanceLineRecorded> finance,
    List<RiskRecorded> risks,
    List<ProjectRecorded> projects,
    List<WorkforceRecorded> workforce,
    List<SubmissionOpened> unfinished) {
  public static final Books EMPTY =
      new Books(List.of(), List.of(), List.of(), List.of(), List.of());

  /** The lines of one month. */
  static <T extends LedgerFact> List<T> of(List<T> lines, Period month) {
    return lines.stream().filter(line -> line.period().equals(month)).toList();
  }

  /** The same by subject. */
  static <T extends LedgerFact> Map<String, T> bySubject(List<T> lines, Period month) {
    return of(lines, month).stream()
        .collect(Collectors.toMap(LedgerFact::subject, Function.identity()));
  }
}
