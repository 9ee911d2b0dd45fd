package org.waymark.ingest.calendar;

import java.time.Instant;

/** The first submission that brought something, by accept instant. */
public record Arrived(Instant at, String submission, String feed) {
  static Arrived later(Arrived one, Arrived other) {
    return one.at().isBefore(other.at()) ? other : one;
  }

  static Arrived earlier(Arrived one, Arrived other) {
    return other.at().isBefore(one.at()) ? other : one;
  }
}
