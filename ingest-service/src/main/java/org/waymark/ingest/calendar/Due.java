package org.waymark.ingest.calendar;

import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/**
 * What is due at one time: a period of an indicator, or of a feed whose rows are about none.
 *
 * @param subject {@code indicator/} or {@code feed/} and the code
 */
public record Due(String subject, Period period) {
  public static Due of(IndicatorCode indicator, Period period) {
    return new Due(subject(indicator), period);
  }

  public static Due of(Feed feed, Period period) {
    return ofFeed(feed.code(), period);
  }

  static Due ofFeed(String feed, Period period) {
    return new Due("feed/" + feed, period);
  }

  static String subject(IndicatorCode indicator) {
    return "indicator/" + indicator.value();
  }
}
