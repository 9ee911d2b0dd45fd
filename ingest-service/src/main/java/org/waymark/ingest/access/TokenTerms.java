package org.waymark.ingest.access;

import java.time.Duration;

/**
 * How long tokens hold.
 *
 * @param life of a secret where nothing else is asked for
 * @param longestLife the most that can be asked for
 * @param overlap how long a replaced secret is still taken where nothing else is asked for
 * @param longestOverlap the most that can be asked for
 */
public record TokenTerms(
    Duration life, Duration longestLife, Duration overlap, Duration longestOverlap) {
  public TokenTerms {
    if (!life.isPositive() || life.compareTo(longestLife) > 0) {
      throw new IllegalArgumentException("a token's life is wanted above 0, up to " + longestLife);
    }
    if (overlap.isNegative() || overlap.compareTo(longestOverlap) > 0) {
      throw new IllegalArgumentException("an overlap is wanted from 0 to " + longestOverlap);
    }
  }
}
