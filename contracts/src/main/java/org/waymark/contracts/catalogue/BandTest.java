package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Comparison;

/**
 * What a figure must pass for a band: a distance from a yardstick within limits, positive being
 * better; or how it compares with the bounds of its target.
 *
 * @param limb the named figure that is tested beside the one that is judged; absent: that one
 * @param against absent: the target
 * @param distance absent: as the banding reckons
 * @param comparison instead of limits: worse than, between or better than the target's bounds
 */
public record BandTest(
    @Nullable String limb,
    @Nullable Yardstick against,
    @Nullable Distance distance,
    @Nullable BigDecimal below,
    @Nullable BigDecimal atMost,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal above,
    @Nullable Comparison comparison) {

  public Yardstick yardstick() {
    return Objects.requireNonNullElse(against, Yardstick.TARGET);
  }

  /** Whether any limit is given. */
  public boolean limited() {
    return Stream.of(below, atMost, atLeast, above).anyMatch(Objects::nonNull);
  }

  /**
   * Whether a distance lies within the limits; compared exactly, by multiplying.
   *
   * @param ahead in units, positive being better
   * @param unit what a limit of one stands for: the yardstick's size, or one
   */
  public boolean holds(BigDecimal ahead, BigDecimal unit) {
    return (below == null || ahead.compareTo(below.multiply(unit)) < 0)
        && (atMost == null || ahead.compareTo(atMost.multiply(unit)) <= 0)
        && (atLeast == null || ahead.compareTo(atLeast.multiply(unit)) >= 0)
        && (above == null || ahead.compareTo(above.multiply(unit)) > 0);
  }
}
