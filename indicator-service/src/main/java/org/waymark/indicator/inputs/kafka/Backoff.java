package org.waymark.indicator.inputs.kafka;

import java.time.Duration;

/**
 * How long a partition rests after a failure: twice as long each time, up to a limit, without end.
 *
 * @param first after the first failure
 * @param longest never longer than this
 */
record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 20;

  Duration after(int failures) {
    Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
