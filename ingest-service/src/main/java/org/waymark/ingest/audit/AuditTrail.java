package org.waymark.ingest.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, by pages. What other documents tell anyway (submissions) is read from there and not
 * written twice, so that neither can be without the other and taking rows costs no further write.
 */
public final class AuditTrail implements Audit {
  /** Entries of a page. */
  public static final int PAGE = 100;

  /** The last page that can be turned to; beyond it, ask from a later instant. */
  public static final int LAST_PAGE = 100;

  /**
   * Some of the trail, the oldest first.
   *
   * @param more whether there is a page after it
   */
  public record Page(List<AuditEntry> entries, boolean more) {}

  private final AuditLog log;
  private final AuditSource derived;
  private final Clock clock;

  public AuditTrail(AuditLog log, AuditSource derived, Clock clock) {
    this.log = log;
    this.derived = derived;
    this.clock = clock;
  }

  @Override
  public void record(String actor, Action action, String subject, String outcome, String detail) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    log.append(new AuditEntry(now, actor, action, subject, outcome, detail));
  }

  /**
   * @param page from 1 to {@link #LAST_PAGE}
   */
  public Page page(Instant since, @Nullable Action action, int page) {
    int upTo = page * PAGE + 1;
    List<AuditEntry> found =
        Stream.of(log, derived)
            .flatMap(source -> source.since(since, action, upTo).stream())
            .sorted(Comparator.comparing(AuditEntry::at))
            .skip((page - 1L) * PAGE)
            .limit(PAGE + 1)
            .toList();
    boolean more = found.size() > PAGE;
    return new Page(more ? found.subList(0, PAGE) : found, more);
  }
}
