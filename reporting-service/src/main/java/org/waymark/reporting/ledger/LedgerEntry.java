package org.waymark.reporting.ledger;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.CapitalSchemeRecorded;
import org.waymark.contracts.event.DebtRecorded;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.ProgressReported;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.ReserveRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SavingRecorded;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.contracts.event.SurveyResultRecorded;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;

/**
 * A record of the ledger that is kept for ever: a line of the books, or a submission opened or
 * completed.
 *
 * @param about kind, subject and period: what a later line replaces
 */
public record LedgerEntry(
    int partition,
    long offset,
    String eventId,
    Kind kind,
    String about,
    @Nullable Period period,
    Instant at,
    Event event) {

  /** What an entry is. */
  public enum Kind {
    FINANCE(FinanceLineRecorded.class),
    RISK(RiskRecorded.class),
    PROJECT(ProjectRecorded.class),
    WORKFORCE(WorkforceRecorded.class),
    CAPITAL_SCHEME(CapitalSchemeRecorded.class),
    SAVING(SavingRecorded.class),
    RESERVE(ReserveRecorded.class),
    DEBT(DebtRecorded.class),
    SURVEY_RESULT(SurveyResultRecorded.class),
    PROGRESS(ProgressReported.class),
    BENCHMARK(BenchmarkRecorded.class),
    OPENED(SubmissionOpened.class),
    COMPLETED(SubmissionCompleted.class);

    private final Class<? extends Event> event;

    Kind(Class<? extends Event> event) {
      this.event = event;
    }

    /** The event that an entry of this kind keeps. */
    public Class<? extends Event> event() {
      return event;
    }

    private static Kind of(Event event) {
      return Arrays.stream(values())
          .filter(kind -> kind.event == event.getClass())
          .findFirst()
          .orElseThrow(() ->
              new IllegalArgumentException(
                  event.getClass().getSimpleName() + " does not belong in the ledger"));
    }
  }

  /**
   * @throws IllegalArgumentException if the event has no place in the ledger
   */
  static LedgerEntry of(int partition, long offset, Envelope envelope) {
    return switch (envelope.event()) {
      case LedgerFact fact -> fact(partition, offset, envelope.id(), fact);
      case SubmissionOpened opened ->
          submission(partition, offset, envelope, Kind.OPENED, opened.submission(), opened.at());
      case SubmissionCompleted done ->
          submission(partition, offset, envelope, Kind.COMPLETED, done.submission(), done.at());
      default ->
          throw new IllegalArgumentException(
              envelope.event().getClass().getSimpleName() + " does not belong in the ledger");
    };
  }

  private static LedgerEntry fact(int partition, long offset, String id, LedgerFact fact) {
    Kind kind = Kind.of(fact);
    String about = kind + "|" + fact.subject() + "|" + fact.period();
    return new LedgerEntry(
        partition, offset, id, kind, about, fact.period(), fact.origin().acceptedAt(), fact);
  }

  private static LedgerEntry submission(
      int partition, long offset, Envelope envelope, Kind kind, String submission, Instant at) {
    return new LedgerEntry(
        partition,
        offset,
        envelope.id(),
        kind,
        kind + "|" + submission,
        null,
        at,
        envelope.event());
  }

  /** The explicit revision, 0 for none. */
  int revision() {
    Integer revision = event instanceof LedgerFact fact ? fact.revision() : null;
    return revision == null ? 0 : revision;
  }
}
