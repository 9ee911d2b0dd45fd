package org.waymark.indicator.archunit.judgement;

import java.math.BigDecimal;

/** Breaks the rule that nothing is judged by binary fractions, on purpose. */
public class JudgesByDouble {
  private final double limit = 0.1;

  double above(BigDecimal value) {
    return value.doubleValue() - limit;
  }
}
