package org.waymark.ingest.pages.web;

import java.time.Instant;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.pages.Said;

/**
 * A dead letter in words.
 *
 * @param status which shape and colour goes with the word
 */
record LetterLine(
    String href,
    String at,
    String service,
    String place,
    String reason,
    String status,
    String state,
    boolean over) {
  static LetterLine of(Letter l, Instant now) {
    boolean over = l.state() == Letter.State.REPLAYED || l.state() == Letter.State.DISCARDED;
    return new LetterLine(
        "/dead-letters/" + l.id(),
        Said.at(l.at()),
        l.service(),
        l.place().toString(),
        l.reason(),
        status(l),
        state(l, now),
        over);
  }

  private static String status(Letter l) {
    return switch (l.state()) {
      case OPEN -> "red";
      case REPLAYING -> "amber";
      case REPLAYED -> "green";
      case DISCARDED -> "none";
    };
  }

  private static String state(Letter l, Instant now) {
    return switch (l.state()) {
      case OPEN -> "To be dealt with";
      case REPLAYING ->
          l.isOfUnknownOutcome(now) ? "Perhaps put back: repeat it" : "Being put back";
      case REPLAYED -> "Put back";
      case DISCARDED -> "Discarded";
    };
  }
}
