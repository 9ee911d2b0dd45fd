package org.waymark.indicator;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a property on many random cases. The seed is new each time and printed with a failure; set
 * the system property {@code seed} to it to see the failure again.
 */
public final class Seeded {
  private Seeded() {}

  public static void check(int cases, Consumer<Random> property) {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int run = 0; run < cases; run++) {
      try {
        property.accept(random);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("fails in run %d with -Dseed=%d".formatted(run, seed), failure);
      }
    }
  }
}
