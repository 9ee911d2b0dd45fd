package org.waymark.indicator.query;

/**
 * What is questionable about a figure.
 *
 * @param code stable, listed in the docs
 * @param message the arithmetic in words
 */
public record Query(String code, String message) {
  public static final String OUTLIER = "value.outlier";
  public static final String JUMP = "value.jump";
  public static final String FELL = "value.fell";
  public static final String TOTAL = "total.differs";
  public static final String SIGNED_OFF = "period.signed-off";
}
