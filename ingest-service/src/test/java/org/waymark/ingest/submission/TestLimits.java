package org.waymark.ingest.submission;

import java.time.Duration;

/** Limits for tests. */
public final class TestLimits {
  private TestLimits() {}

  public static Limits usual() {
    return rows(10_000);
  }

  public static Limits rows(int rows) {
    return new Limits(
        1 << 20,
        rows,
        2_000,
        8,
        1_000,
        1 << 16,
        Duration.ofSeconds(5),
        Duration.ofMinutes(2),
        Duration.ofSeconds(5));
  }
}
