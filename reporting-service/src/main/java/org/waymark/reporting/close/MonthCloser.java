package org.waymark.reporting.close;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.cut.Cut;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.Outgoing;

/**
 * Closes months: stores one cut per month, asks every partition to cut there, and remembers that it
 * asked. Killed after asking, it asks again for the same cut; whoever reads keeps the first answer.
 */
public final class MonthCloser {
  private static final Logger LOG = LoggerFactory.getLogger(MonthCloser.class);
  private final CutStore cuts;
  private final EventLog log;
  private final WorkingDays days;

  public MonthCloser(CutStore cuts, EventLog log, WorkingDays days) {
    this.cuts = cuts;
    this.log = log;
    this.days = days;
  }

  /** Closes, in order, every month whose closing instant the clock has passed. */
  public void close(Period opens, Instant now, CatalogueIndex catalogue) {
    int workingDay = catalogue.catalogue().calendar().closeWorkingDay();
    Map<Period, Cut> known = cuts.cuts().stream().collect(Collectors.toMap(Cut::month, cut -> cut));
    for (Period month = opens;
        !days.closing(month, workingDay).isAfter(now);
        month = month.next()) {
      Cut cut = known.get(month);
      if (cut == null) {
        cut = cuts.open(Cut.of(month, now));
      }
      if (!cut.requested()) {
        request(cut);
      }
    }
  }

  private void request(Cut cut) {
    LOG.info("month {} closes", cut.month());
    CutRequested request = new CutRequested(cut.id(), cut.month(), cut.at());
    Envelope envelope =
        new Envelope(
            Identity.hash("cut", cut.id()), "/waymark/reporting", cut.at(), cut.id(), request);
    log.send(List.of(new Outgoing(Topics.CONTROL, cut.id(), envelope)));
    cuts.requested(cut.id());
  }
}
