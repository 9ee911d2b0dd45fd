package org.waymark.indicator.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals for people: rounded for display only, and never so far that a difference vanishes. */
public final class Decimals {
  /** Thirty-four digits: what a quotient that never ends is kept with. */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  private static final int MOST_PLACES = 12;

  private Decimals() {}

  /** The number with a fixed count of places, halves rounded up. */
  public static BigDecimal rounded(BigDecimal number, int places) {
    return number.setScale(places, RoundingMode.HALF_UP);
  }

  /**
   * The least places from {@code places} up at which two numbers that differ print apart; {@code
   * places} itself where they are equal.
   */
  public static int placesThatTellApart(BigDecimal one, BigDecimal other, int places) {
    if (one.compareTo(other) == 0) {
      return places;
    }
    int enough = places;
    while (enough < MOST_PLACES && rounded(one, enough).compareTo(rounded(other, enough)) == 0) {
      enough++;
    }
    return enough;
  }

  /** Printed with a fixed count of places. */
  public static String fixed(BigDecimal number, int places) {
    return rounded(number, places).toPlainString();
  }

  /** Printed as short as it can be without loss: {@code 10}, not {@code 10.00}. */
  public static String shortest(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
