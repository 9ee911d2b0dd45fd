package org.waymark.reporting.cut;

import java.time.Instant;
import org.waymark.contracts.value.Period;

/**
 * The close of a month.
 *
 * @param id the month's text
 * @param at the tick that closed it
 * @param requested whether every partition has been asked
 */
public record Cut(String id, Period month, Instant at, boolean requested) {
  public static Cut of(Period month, Instant at) {
    return new Cut(month.toString(), month, at, false);
  }
}
