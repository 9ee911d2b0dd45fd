package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.Period;

/**
 * The judged figures that a figure may be compared with. Across a break in the series (marker b)
 * nothing is comparable.
 */
final class Past {
  private static final String BREAK = "b";

  private final SortedMap<Period, Claim<MeasurementRecorded>> current;
  private final Valuation valuation;

  Past(SortedMap<Period, Claim<MeasurementRecorded>> current, Valuation valuation) {
    this.current = current;
    this.valuation = valuation;
  }

  /** The figure of the same period last year. */
  Optional<BigDecimal> lastYear(Period period) {
    return comparable(period.sameInPreviousYear(), period);
  }

  /** The figure of the period before. */
  Optional<BigDecimal> before(Period period) {
    return comparable(period.previous(), period);
  }

  private Optional<BigDecimal> comparable(Period then, Period now) {
    return isBroken(then, now) ? Optional.empty() : valuation.at(then).value();
  }

  private boolean isBroken(Period then, Period now) {
    return current.tailMap(then.next()).headMap(now.next()).values().stream()
        .anyMatch(claim -> breaks(claim.said()));
  }

  /** Whether a figure begins a new history. */
  static boolean breaks(MeasurementRecorded figure) {
    return figure.markers().contains(BREAK);
  }
}
