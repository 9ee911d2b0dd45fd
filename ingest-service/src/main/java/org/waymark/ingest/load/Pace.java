package org.waymark.ingest.load;

import java.util.function.LongSupplier;

/** Whether a body comes fast enough: a grace at first, then so many bytes a second altogether. */
public final class Pace {
  private static final double NANOS = 1e9;

  private final LoadTerms terms;
  private final LongSupplier nanoTime;
  private final long began;

  public Pace(LoadTerms terms, LongSupplier nanoTime) {
    this.terms = terms;
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
  }

  /**
   * @param received bytes so far
   */
  public boolean isTooSlow(long received) {
    double seconds = (nanoTime.getAsLong() - began - terms.grace().toNanos()) / NANOS;
    return seconds > 0 && seconds * terms.slowest() > received;
  }
}
