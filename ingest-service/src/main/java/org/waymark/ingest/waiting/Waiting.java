package org.waymark.ingest.waiting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits, within a bound, for what other threads and processes bring about. */
public final class Waiting {
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

  private Waiting() {}

  /** Whether the condition came true within the bound; it is looked at at least once. */
  public static boolean until(Duration bound, BooleanSupplier condition) {
    long deadline = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
    return true;
  }
}
