package org.waymark.indicator.inputs;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which partitions wait for something, and for what. Thread-safe. */
public final class Waiting {
  private final Map<Integer, String> reasons = new ConcurrentHashMap<>();

  public void waits(int partition, String reason) {
    reasons.put(partition, reason);
  }

  public void goesOn(int partition) {
    reasons.remove(partition);
  }

  /** The reasons by partition; empty where all is well. */
  public Map<Integer, String> reasons() {
    return new TreeMap<>(reasons);
  }
}
