package org.waymark.indicator.rebuild;

import java.util.List;
import org.waymark.indicator.inputs.InputRecord;

/** The log of inputs, read from wherever it is wanted, without taking part in the group. */
public interface Replayed {
  /**
   * Reads a partition's records in order.
   *
   * @param from the first offset
   * @param to the last offset, which must have been written
   */
  void read(int partition, long from, long to, Sink sink) throws Exception;

  /** Takes batches as they come. */
  @FunctionalInterface
  interface Sink {
    void take(List<InputRecord> batch) throws Exception;
  }
}
