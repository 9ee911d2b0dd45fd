package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SpcPattern;

/**
 * How a control chart is drawn (rules 4 and 5 of the specification). What is left out is as {@link
 * #DEFAULTS} has it.
 *
 * @param screen whether moving ranges that stand out are left out of the limits
 * @param fixFirst how many points at the start of each group the limits are fixed on, 12 at least;
 *     absent: all of them
 * @param rebaseAt the periods with which a new group begins, and with it new limits
 * @param outerPointsCountInTwoOfThree whether points beyond the outer limits count among the two of
 *     three beyond the near ones
 * @param patterns what makes a special cause; absent: all of them
 */
public record SpcRules(
    @Nullable Boolean screen,
    @Nullable Integer fixFirst,
    @Nullable List<Period> rebaseAt,
    @Nullable Boolean outerPointsCountInTwoOfThree,
    @Nullable List<SpcPattern> patterns) {
  /** The fewest points that limits may be fixed on. */
  public static final int FEWEST_FIXED = 12;

  /** What holds where nothing is said. */
  public static final SpcRules DEFAULTS = new SpcRules(true, null, List.of(), false);

  /**
   * @throws IllegalArgumentException if limits are to be fixed on fewer than 12 points
   */
  public SpcRules {
    if (fixFirst != null && fixFirst < FEWEST_FIXED) {
      throw new IllegalArgumentException(
          "limits are fixed on %d points at least, not on %d".formatted(FEWEST_FIXED, fixFirst));
    }
    rebaseAt = rebaseAt == null ? null : List.copyOf(rebaseAt);
    patterns = patterns == null ? null : List.copyOf(patterns);
  }

  /** Rules by which every pattern tells. */
  public SpcRules(
      @Nullable Boolean screen,
      @Nullable Integer fixFirst,
      @Nullable List<Period> rebaseAt,
      @Nullable Boolean outerPointsCountInTwoOfThree) {
    this(screen, fixFirst, rebaseAt, outerPointsCountInTwoOfThree, null);
  }

  /** The same, and new groups begin at these periods too. */
  public SpcRules rebasedAt(List<Period> periods) {
    if (periods.isEmpty()) {
      return this;
    }
    List<Period> both =
        Stream.concat(rebaseAt == null ? Stream.empty() : rebaseAt.stream(), periods.stream())
            .distinct()
            .toList();
    return new SpcRules(screen, fixFirst, both, outerPointsCountInTwoOfThree, patterns);
  }

  /** Whether a pattern makes a special cause. */
  public boolean tells(SpcPattern pattern) {
    return patterns == null || patterns.contains(pattern);
  }

  public boolean screens() {
    return screen == null || screen;
  }

  public boolean outerPointsCount() {
    return outerPointsCountInTwoOfThree != null && outerPointsCountInTwoOfThree;
  }

  /** How many groups begin up to and including a period. */
  public int groupOf(Period period) {
    return rebaseAt == null
        ? 0
        : (int)
            rebaseAt.stream().filter(start -> !start.firstDay().isAfter(period.firstDay())).count();
  }
}
