package org.waymark.ingest.pages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.waymark.contracts.words.Periods;

/** Counts and times as the pages say them. */
public final class Said {
  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");
  private static final long KILO = 1024;

  private Said() {}

  /** {@code 12,765}. */
  public static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /** {@code 1 row}, {@code 12,765 rows}. */
  public static String rows(long count) {
    return number(count) + (count == 1 ? " row" : " rows");
  }

  /** {@code was} or {@code were}, as goes with so many. */
  public static String were(long count) {
    return count == 1 ? "was" : "were";
  }

  /** {@code 3 October 2016 at 9:05am}. */
  public static String at(Instant instant) {
    ZonedDateTime local = instant.atZone(COUNCIL_TIME);
    return Periods.day(local.toLocalDate()) + " at " + time(local.toLocalTime());
  }

  /** {@code 9:05am}, {@code midday}, {@code midnight}. */
  public static String time(Instant instant) {
    return time(instant.atZone(COUNCIL_TIME).toLocalTime());
  }

  private static String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
      return time.getHour() == 0 ? "midnight" : "midday";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return "%d:%02d%s".formatted(hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
  }

  /** {@code 64 MB}, {@code 1.2 KB}, {@code 12 bytes}. */
  public static String size(long bytes) {
    if (bytes < KILO) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    double kilo = bytes / (double) KILO;
    return kilo < KILO ? inTenths(kilo) + " KB" : inTenths(kilo / KILO) + " MB";
  }

  private static String inTenths(double amount) {
    String text = String.format(Locale.UK, "%.1f", amount);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
