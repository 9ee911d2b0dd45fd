package org.waymark.ingest.calendar.mongo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.ingest.calendar.Arrived;

/**
 * An arrival as one text whose order is that of time and, within a millisecond, of submissions: so
 * the store itself can keep the first of two.
 */
final class Firsts {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Firsts() {}

  static String write(Arrived how) {
    return MILLISECONDS.format(how.at()) + " " + how.submission() + " " + how.feed();
  }

  static Arrived read(String text) {
    String[] parts = text.split(" ", 3);
    return new Arrived(Instant.parse(parts[0]), parts[1], parts[2]);
  }
}
