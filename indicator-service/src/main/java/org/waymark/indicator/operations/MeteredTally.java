package org.waymark.indicator.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.contracts.event.SeriesOverdue;
import org.waymark.contracts.event.TrackChanged;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.event.TrackRestated;
import org.waymark.indicator.inputs.Tally;

/** The counters of docs/fold.md. */
final class MeteredTally implements Tally {
  private final Counter received;
  private final Map<End, Counter> ends = new EnumMap<>(End.class);
  private final Counter deadLetters;
  private final MeterRegistry registry;

  MeteredTally(MeterRegistry registry) {
    this.registry = registry;
    received =
        Counter.builder("waymark.indicator.received")
            .description("Records of inputs that were delivered, each counted once")
            .register(registry);
    for (End end : End.values()) {
      ends.put(
          end,
          Counter.builder("waymark.indicator.records")
              .description("Records of inputs by how they ended; each ends in exactly one")
              .tag("result", end.word())
              .register(registry));
    }
    deadLetters =
        Counter.builder("waymark.dead.letters")
            .description("Records that could not be read and were put aside")
            .tag("service", "indicator")
            .register(registry);
    for (String kind : new String[] {"changed", "restated", "overdue"}) {
      told(kind);
    }
  }

  @Override
  public void received(int records) {
    received.increment(records);
  }

  @Override
  public void ended(End end) {
    Counter counter = ends.get(end);
    if (counter != null) {
      counter.increment();
    }
    if (end == End.DEAD_LETTER) {
      deadLetters.increment();
    }
  }

  @Override
  public void told(TrackEvent event) {
    told(switch (event) {
          case TrackChanged _ -> "changed";
          case TrackRestated _ -> "restated";
          case SeriesOverdue _ -> "overdue";
        })
        .increment();
  }

  private Counter told(String kind) {
    return Counter.builder("waymark.indicator.track.events")
        .description("Track events published")
        .tag("kind", kind)
        .register(registry);
  }
}
