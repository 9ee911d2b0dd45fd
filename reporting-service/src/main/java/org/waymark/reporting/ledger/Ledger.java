package org.waymark.reporting.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.close.MonthCloser;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.ledger.LedgerEntry.Kind;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.EventLog;

/** The council's books as they stood at a place in the log. */
public final class Ledger {
  private final LedgerStore store;

  public Ledger(LedgerStore store) {
    this.store = store;
  }

  /** The fold that fills these books. */
  public static LedgerFold fold(
      LedgerStore store,
      EventLog log,
      Decoder decoder,
      Catalogues catalogues,
      MonthCloser closer,
      CutStore cuts,
      Runnable publish,
      MeterRegistry registry) {
    return new LedgerFold(
        store,
        log,
        decoder,
        new Broadcasts(catalogues, closer, cuts, publish),
        new LedgerMeters(registry));
  }

  /** The lines that stood for these periods before the barriers, one for each subject. */
  public <T extends LedgerFact> List<T> lines(
      Map<Integer, Long> barriers, Kind kind, Class<T> type, Collection<Period> periods) {
    return Standing.of(store.before(barriers, List.of(kind), periods)).stream()
        .map(entry -> type.cast(entry.event()))
        .toList();
  }

  /** Submissions opened since an instant that were not complete at the barriers. */
  public List<SubmissionOpened> unfinished(Map<Integer, Long> barriers, Instant since) {
    List<LedgerEntry> entries =
        store.before(barriers, List.of(Kind.OPENED, Kind.COMPLETED), List.of());
    Set<String> completed = new HashSet<>();
    entries.forEach(entry -> {
      if (entry.event() instanceof SubmissionCompleted done) {
        completed.add(done.submission());
      }
    });
    return entries.stream()
        .filter(entry -> !entry.at().isBefore(since))
        .map(LedgerEntry::event)
        .filter(SubmissionOpened.class::isInstance)
        .map(SubmissionOpened.class::cast)
        .filter(opened -> !completed.contains(opened.submission()))
        .distinct()
        .toList();
  }
}
