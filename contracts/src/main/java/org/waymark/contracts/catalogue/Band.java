package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Status;

/**
 * One band of a banding: the status of every distance below a limit, or at most at it; without a
 * limit, of every distance that is left. At most one of the two limits is given.
 */
public record Band(Status status, @Nullable BigDecimal below, @Nullable BigDecimal atMost) {
  /**
   * @throws IllegalArgumentException if both limits are given
   */
  public Band {
    if (below != null && atMost != null) {
      throw new IllegalArgumentException("a band has one limit: either 'below' or 'atMost'");
    }
  }

  /** Whether a distance (positive is better than target) lies in this band. */
  public boolean holds(BigDecimal distance) {
    if (below != null) {
      return distance.compareTo(below) < 0;
    }
    return atMost == null || distance.compareTo(atMost) <= 0;
  }
}
