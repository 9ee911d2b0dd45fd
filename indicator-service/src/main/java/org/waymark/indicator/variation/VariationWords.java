package org.waymark.indicator.variation;

import org.waymark.indicator.judgement.Decimals;

/** Says in a sentence why a point is special, or that it is not. */
public final class VariationWords {
  private VariationWords() {}

  /**
   * As "concern: 45.0 is above the upper limit of 40.2".
   *
   * @param places how many places the figures are shown with
   */
  public static String of(ChartedPoint point, int places) {
    String trial = point.trial() ? " (trial limits: fewer than 13 points)" : "";
    return "%s: %s%s".formatted(point.verdict().word(), why(point, places), trial);
  }

  private static String why(ChartedPoint point, int places) {
    Limits limits = point.limits();
    String mean = Decimals.fixed(limits.mean(), places);
    String side = point.upwards() ? "above" : "below";
    return switch (point.cause()) {
      case NONE -> within(point, places);
      case OUTSIDE_LIMITS ->
          "%s is %s the %s limit of %s"
              .formatted(
                  Decimals.fixed(point.figure().value(), places),
                  side,
                  point.upwards() ? "upper" : "lower",
                  (point.upwards() ? limits.upper() : limits.lower())
                      .map(limit -> Decimals.fixed(limit, places))
                      .orElseThrow());
      case TREND ->
          "one of seven figures running that %s".formatted(point.upwards() ? "rise" : "fall");
      case TWO_OF_THREE ->
          "one of two among three figures %s the mean of %s that come close to the limit"
              .formatted(side, mean);
      case SHIFT -> "one of seven figures running %s the mean of %s".formatted(side, mean);
    };
  }

  private static String within(ChartedPoint point, int places) {
    Limits limits = point.limits();
    if (limits.range().isEmpty()) {
      return "one figure alone has no limits";
    }
    return "%s is between the limits of %s and %s, and no pattern shows"
        .formatted(
            Decimals.fixed(point.figure().value(), places),
            Decimals.fixed(limits.lower().orElseThrow(), places),
            Decimals.fixed(limits.upper().orElseThrow(), places));
  }
}
