package org.waymark.standalone.demonstration;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact quotient, so that a recount never rounds before it judges. The divisor is positive. */
record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {
  static Fraction of(BigDecimal whole) {
    return new Fraction(whole, BigDecimal.ONE);
  }

  Fraction minus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).subtract(other.over.multiply(under)),
        under.multiply(other.under));
  }

  Fraction times(BigDecimal factor) {
    return new Fraction(over.multiply(factor), under);
  }

  Fraction magnitude() {
    return new Fraction(over.abs(), under);
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  BigDecimal decimal() {
    return over.divide(under, MathContext.DECIMAL128);
  }
}
