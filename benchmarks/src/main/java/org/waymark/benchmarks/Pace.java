package org.waymark.benchmarks;

import java.time.Duration;

/** How long and how often. */
record Pace(Duration warmUp, Duration round, int rounds) {
  static final Pace USUAL = new Pace(Duration.ofSeconds(60), Duration.ofSeconds(10), 5);

  /** {@code WAYMARK_BENCHMARKS_PACE=warm-up,round,rounds} in seconds where it is in a hurry. */
  static Pace wanted() {
    String text = System.getenv("WAYMARK_BENCHMARKS_PACE");
    if (text == null) {
      return USUAL;
    }
    String[] parts = text.split(",", 3);
    return new Pace(seconds(parts[0]), seconds(parts[1]), Integer.parseInt(parts[2]));
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Long.parseLong(text));
  }
}
