package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.judgement.Expectation;

/**
 * A target with its bounds, if it has any.
 *
 * @param lower given with {@code upper} where polarity is a range; else its floor where high is
 *     good, or the lower bound to compare with
 */
record Aim(BigDecimal target, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
  static Aim of(Target target) {
    return new Aim(target.value(), target.lower(), target.upper());
  }

  static Aim of(TargetSet set) {
    return new Aim(set.target(), set.lower(), set.upper());
  }

  /** The part of it that falls to a period. */
  Aim each(UnaryOperator<BigDecimal> share) {
    return new Aim(
        share.apply(target),
        lower == null ? null : share.apply(lower),
        upper == null ? null : share.apply(upper));
  }

  /** Bounds count only where being within them is what is good. */
  Expectation expected(Polarity polarity) {
    return polarity == Polarity.RANGE && lower != null && upper != null
        ? new Expectation.Range(lower, upper)
        : new Expectation.Target(target);
  }
}
