package org.waymark.indicator.inputs;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How the records of one partition ended, held back until the partition has moved past them, so
 * that each is counted once however often it is delivered to this process.
 */
final class Ends {
  private final Tally tally;
  private final NavigableMap<Long, Tally.End> open = new TreeMap<>();
  private long seen = -1;
  private long counted = -1;

  Ends(Tally tally) {
    this.tally = tally;
  }

  void received(List<InputRecord> batch) {
    int fresh = (int) batch.stream().filter(record -> record.offset() > seen).count();
    if (fresh > 0) {
      tally.received(fresh);
      seen = batch.getLast().offset();
    }
  }

  void ended(long offset, Tally.End end) {
    if (offset > counted) {
      open.put(offset, end);
    }
  }

  /** Folded before: by an earlier try, which then said how it ended, or by somebody else. */
  void skipped(long offset) {
    if (offset > counted) {
      open.putIfAbsent(offset, Tally.End.SKIPPED);
    }
  }

  /** Everything up to here is done with. */
  void settle(long position) {
    NavigableMap<Long, Tally.End> done = open.headMap(position, true);
    done.values().forEach(tally::ended);
    done.clear();
    counted = Math.max(counted, position);
  }
}
