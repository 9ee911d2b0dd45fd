package org.waymark.indicator.inputs;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which partitions wait for something, for what, and how often they have tried. Thread-safe. */
public final class Waiting {
  private final Map<Integer, Wait> waits = new ConcurrentHashMap<>();

  /** Another try has failed; answers how many have by now. */
  public int failed(int partition, String reason) {
    return waits
        .merge(partition, new Wait(reason, 1), (was, is) -> new Wait(reason, was.tries() + 1))
        .tries();
  }

  /** Whether the partition had been waiting. */
  public boolean goesOn(int partition) {
    return waits.remove(partition) != null;
  }

  /** How many tries have failed since the partition last went on. */
  public int tries(int partition) {
    @Nullable Wait wait = waits.get(partition);
    return wait == null ? 0 : wait.tries();
  }

  /** The reasons by partition; empty where all is well. */
  public Map<Integer, String> reasons() {
    Map<Integer, String> reasons = new TreeMap<>();
    waits.forEach((partition, wait) -> reasons.put(partition, wait.reason()));
    return reasons;
  }

  private record Wait(String reason, int tries) {}
}
