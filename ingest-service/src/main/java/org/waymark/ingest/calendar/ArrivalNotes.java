package org.waymark.ingest.calendar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.ingest.submission.Witness;

/**
 * Collects what one attempt brought, a few bits for each figure, so that a file of a million rows
 * takes little room.
 */
final class ArrivalNotes implements Witness.Notes {
  private static final int MOST = 100_000;
  private static final int AT_ONCE = 200;
  private final Arrivals arrivals;
  private final Arrived how;
  private final Map<BreakdownCode, Integer> places = new HashMap<>();
  private final List<BreakdownCode> breakdowns = new ArrayList<>();
  private final Map<Due, BitSet> brought = new HashMap<>();

  ArrivalNotes(Arrivals arrivals, Arrived how) {
    this.arrivals = arrivals;
    this.how = how;
  }

  @Override
  public void sent(Envelope envelope) {
    switch (envelope.event()) {
      case MeasurementRecorded m ->
          brought(Due.of(m.series().indicator(), m.period()), m.series().breakdown());
      case LedgerFact fact ->
          brought(Due.ofFeed(how.feed(), fact.period()), BreakdownCode.WHOLE_COUNCIL);
      default -> {
        // nothing else is due at set times
      }
    }
  }

  /** No catalogue expects more at once than this; what is beyond it is left out. */
  private void brought(Due due, BreakdownCode breakdown) {
    BitSet bits = brought.get(due);
    if (bits == null) {
      if (brought.size() == MOST) {
        return;
      }
      bits = new BitSet();
      brought.put(due, bits);
    }
    bits.set(place(breakdown));
  }

  private int place(BreakdownCode breakdown) {
    return places.computeIfAbsent(
        breakdown,
        fresh -> {
          breakdowns.add(fresh);
          return breakdowns.size() - 1;
        });
  }

  /** Some at once: written out, what a large file brought would take more room than its rows. */
  @Override
  public void acknowledged() {
    Map<Due, Set<BreakdownCode>> some = new HashMap<>();
    brought.forEach((due, bits) -> {
      some.put(due, named(bits));
      if (some.size() == AT_ONCE) {
        arrivals.note(some, how);
        some.clear();
      }
    });
    if (!some.isEmpty()) {
      arrivals.note(some, how);
    }
  }

  private Set<BreakdownCode> named(BitSet bits) {
    Set<BreakdownCode> names = new HashSet<>();
    bits.stream().forEach(place -> names.add(breakdowns.get(place)));
    return names;
  }
}
