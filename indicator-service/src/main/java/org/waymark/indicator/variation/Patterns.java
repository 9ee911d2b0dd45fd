package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.List;

/**
 * The patterns that points which belong together can make (rule 5 of the specification). A sign is
 * 1 for up or above, −1 for down or below, 0 for neither.
 */
final class Patterns {
  private static final int LENGTH = 7;

  private Patterns() {}

  /** The sign at each point with which seven running on one side of the mean are complete. */
  static int[] shiftEnds(int[] sides) {
    return streakEnds(sides, LENGTH);
  }

  /**
   * The sign at each point with which seven that rise, or fall, one after the other are complete.
   */
  static int[] trendEnds(List<BigDecimal> values) {
    int[] steps = new int[values.size()];
    for (int i = 1; i < steps.length; i++) {
      steps[i] = values.get(i).compareTo(values.get(i - 1));
    }
    return streakEnds(steps, LENGTH - 1);
  }

  private static int[] streakEnds(int[] signs, int length) {
    int[] ends = new int[signs.length];
    int streak = 0;
    for (int i = 0; i < signs.length; i++) {
      streak = i > 0 && signs[i] == signs[i - 1] ? streak + 1 : 1;
      ends[i] = streak >= length ? signs[i] : 0;
    }
    return ends;
  }

  /**
   * All members of the patterns of seven that end where a sign is. A point at which a rise turns
   * into a fall belongs to the earlier pattern, which it completes.
   */
  static int[] members(int[] ends) {
    int[] members = new int[ends.length];
    for (int end = 0; end < ends.length; end++) {
      for (int i = Math.max(0, end - LENGTH + 1); i <= end && ends[end] != 0; i++) {
        members[i] = members[i] == 0 ? ends[end] : members[i];
      }
    }
    return members;
  }

  /**
   * All points of every three running on one side of which two at least are near a limit; those of
   * them that are near are the pattern's members.
   */
  static int[] twoOfThree(boolean[] near, int[] sides) {
    int[] within = new int[near.length];
    for (int i = 2; i < near.length; i++) {
      int nearOnes = (near[i] ? 1 : 0) + (near[i - 1] ? 1 : 0) + (near[i - 2] ? 1 : 0);
      boolean oneSide = sides[i] == sides[i - 1] && sides[i] == sides[i - 2];
      for (int j = i - 2; j <= i && oneSide && nearOnes >= 2; j++) {
        within[j] = sides[i];
      }
    }
    return within;
  }
}
