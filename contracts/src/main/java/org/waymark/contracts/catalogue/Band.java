package org.waymark.contracts.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.Status;

/**
 * One band of a banding: the status of every figure that passes its test. A single test stands in
 * the band itself, several stand in {@code all}; a band without any takes every figure that is
 * left.
 *
 * @param all tests that must all be passed, instead of one in the band itself
 */
public record Band(
    Status status,
    @Nullable BigDecimal below,
    @Nullable BigDecimal atMost,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal above,
    @Nullable Yardstick against,
    @Nullable Distance distance,
    @Nullable String limb,
    @Nullable Comparison comparison,
    @Nullable List<BandTest> all) {
  /**
   * @throws IllegalArgumentException if two limits are given for one side
   */
  public Band {
    if (below != null && atMost != null) {
      throw new IllegalArgumentException("a band has one limit: either 'below' or 'atMost'");
    }
    if (atLeast != null && above != null) {
      throw new IllegalArgumentException("a band has one limit: either 'atLeast' or 'above'");
    }
    all = all == null ? null : List.copyOf(all);
  }

  /** Every distance from target below a limit, or at most at it; without a limit, what is left. */
  public Band(Status status, @Nullable BigDecimal below, @Nullable BigDecimal atMost) {
    this(status, below, atMost, null, null, null, null, null, null, null);
  }

  /** A band of several tests. */
  public static Band ofAll(Status status, List<BandTest> tests) {
    return new Band(status, null, null, null, null, null, null, null, null, tests);
  }

  /** A band of one test, which stands in the band itself. */
  public static Band of(Status status, BandTest test) {
    return new Band(
        status,
        test.below(),
        test.atMost(),
        test.atLeast(),
        test.above(),
        test.against(),
        test.distance(),
        test.limb(),
        test.comparison(),
        null);
  }

  /** What a figure must pass; nothing where the band takes all that is left. */
  public List<BandTest> tests() {
    if (all != null) {
      return all;
    }
    return hasOwnTest()
        ? List.of(new BandTest(limb, against, distance, below, atMost, atLeast, above, comparison))
        : List.of();
  }

  /** Whether a test, or a part of one, stands in the band itself. */
  boolean hasOwnTest() {
    return Stream.of(below, atMost, atLeast, above, against, distance, limb, comparison)
        .anyMatch(Objects::nonNull);
  }

  /** Whether all it says is where distances from target end. */
  public boolean plain() {
    return all == null
        && Stream.of(atLeast, above, against, distance, limb, comparison).allMatch(Objects::isNull);
  }
}
