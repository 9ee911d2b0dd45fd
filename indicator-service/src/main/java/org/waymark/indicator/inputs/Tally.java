package org.waymark.indicator.inputs;

import org.waymark.contracts.event.TrackEvent;

/** Counts. Each record that was received ends in exactly one result. */
public interface Tally {
  void received(int records);

  void ended(End end);

  /** A track event has been published for the first time. */
  void told(TrackEvent event);

  /** How a record ended. */
  enum End {
    ACCEPTED("accepted"),
    DUPLICATE("duplicate"),
    CONFLICT("conflict"),
    REFUSED("refused"),
    DEAD_LETTER("dead-letter"),
    SKIPPED("skipped"),
    BROADCAST("broadcast");

    private final String word;

    End(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
