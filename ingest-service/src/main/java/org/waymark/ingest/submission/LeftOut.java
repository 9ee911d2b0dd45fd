package org.waymark.ingest.submission;

import java.util.List;

/**
 * What the feed's mapping passed over on purpose: rows and figures that are none of those received.
 *
 * @param count how many in all
 * @param reasons why, with how many for each; bounded
 */
public record LeftOut(int count, List<Reason> reasons) {
  public static final LeftOut NOTHING = new LeftOut(0, List.of());

  /** One reason in words, and how many were left out for it. */
  public record Reason(String why, int count) {}
}
