package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.contracts.value.Polarity;

/** What a figure is expected to be. */
public sealed interface Expectation {
  /** How far a figure is ahead of this; empty where that cannot be said. */
  Optional<Gap> distance(BigDecimal actual, Polarity polarity);

  /** The target is to be set. */
  record None() implements Expectation {
    @Override
    public Optional<Gap> distance(BigDecimal actual, Polarity polarity) {
      return Optional.empty();
    }
  }

  /** One value; where polarity is a range, the range that holds only it. */
  record Target(BigDecimal value) implements Expectation {
    @Override
    public Optional<Gap> distance(BigDecimal actual, Polarity polarity) {
      BigDecimal above = actual.subtract(value);
      return switch (polarity) {
        case HIGH -> Optional.of(new Gap(value, above));
        case LOW -> Optional.of(new Gap(value, above.negate()));
        case RANGE -> Optional.of(new Gap(value, above.abs().negate()));
        case NONE -> Optional.empty();
      };
    }
  }

  /** Anything from {@code lower} to {@code upper}; outside, the nearest bound is what counts. */
  record Range(BigDecimal lower, BigDecimal upper) implements Expectation {
    /**
     * @throws IllegalArgumentException if the lower bound is above the upper one
     */
    public Range {
      if (lower.compareTo(upper) > 0) {
        throw new IllegalArgumentException(
            "the lower bound %s is above the upper bound %s"
                .formatted(lower.toPlainString(), upper.toPlainString()));
      }
    }

    @Override
    public Optional<Gap> distance(BigDecimal actual, Polarity polarity) {
      if (polarity == Polarity.NONE) {
        return Optional.empty();
      }
      if (actual.compareTo(lower) < 0) {
        return Optional.of(new Gap(lower, actual.subtract(lower)));
      }
      if (actual.compareTo(upper) > 0) {
        return Optional.of(new Gap(upper, upper.subtract(actual)));
      }
      return Optional.of(new Gap(actual, BigDecimal.ZERO));
    }
  }

  /** What a target means, if there is one. */
  static Expectation of(Optional<BigDecimal> target) {
    return target.<Expectation>map(Target::new).orElseGet(None::new);
  }
}
