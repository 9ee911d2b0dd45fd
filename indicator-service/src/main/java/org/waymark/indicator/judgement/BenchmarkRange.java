package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.value.Comparison;
import org.waymark.contracts.value.Polarity;

/**
 * The bounds between which a figure is similar to a benchmark (rule 3 of the specification): from
 * the lower one up to, but not with, the upper one. Where low is good the bounds stay and the words
 * are swapped.
 */
public record BenchmarkRange(BigDecimal lower, BigDecimal upper) {
  /**
   * @throws IllegalArgumentException if the lower bound is above the upper one
   */
  public BenchmarkRange {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "the lower bound %s is above the upper bound %s"
              .formatted(lower.toPlainString(), upper.toPlainString()));
    }
  }

  /** How a figure compares; empty where no one way is good. */
  public Optional<Comparison> compare(BigDecimal value, Polarity polarity) {
    if (polarity != Polarity.HIGH && polarity != Polarity.LOW) {
      return Optional.empty();
    }
    boolean high = polarity == Polarity.HIGH;
    if (value.compareTo(lower) < 0) {
      return Optional.of(high ? Comparison.WORSE : Comparison.BETTER);
    }
    if (value.compareTo(upper) < 0) {
      return Optional.of(Comparison.SIMILAR);
    }
    return Optional.of(high ? Comparison.BETTER : Comparison.WORSE);
  }
}
