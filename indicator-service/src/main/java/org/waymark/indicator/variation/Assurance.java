package org.waymark.indicator.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.value.Polarity;

/** Whether a process as it is can be relied on to meet its target (rule 6 of the specification). */
public enum Assurance {
  CONSISTENTLY_PASSES("consistently passes"),
  HIT_AND_MISS("hit and miss"),
  CONSISTENTLY_FAILS("consistently fails"),
  NONE("none"),
  NOT_APPLICABLE("not applicable");

  private final String word;

  Assurance(String word) {
    this.word = word;
  }

  /** The word used in answers. */
  public String word() {
    return word;
  }

  /**
   * By the latest group's limits; none where no one way is good, and where the last point has no
   * target or the target moves within that group.
   */
  public static Assurance of(ControlChart chart, Polarity polarity) {
    if (chart.points().isEmpty() || polarity == Polarity.RANGE || polarity == Polarity.NONE) {
      return NONE;
    }
    Limits limits = chart.points().getLast().limits();
    Optional<BigDecimal> target = target(chart.latestGroup());
    if (target.isEmpty() || limits.range().isEmpty()) {
      return NONE;
    }
    boolean above = target.get().compareTo(limits.upper().orElseThrow()) > 0;
    boolean below = target.get().compareTo(limits.lower().orElseThrow()) < 0;
    if (!above && !below) {
      return HIT_AND_MISS;
    }
    return above == (polarity == Polarity.HIGH) ? CONSISTENTLY_FAILS : CONSISTENTLY_PASSES;
  }

  /** The one target that every point of the group has which has any. */
  private static Optional<BigDecimal> target(List<ChartedPoint> group) {
    Optional<BigDecimal> last = group.getLast().figure().target();
    boolean moves =
        group.stream()
            .flatMap(each -> each.figure().target().stream())
            .anyMatch(each -> last.isEmpty() || each.compareTo(last.get()) != 0);
    return moves ? Optional.empty() : last;
  }
}
