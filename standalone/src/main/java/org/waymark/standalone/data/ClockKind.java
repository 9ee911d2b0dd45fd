package org.waymark.standalone.data;

/**
 * The clock an installation lives by. Accept instants, ticks and cuts come from it, so one folder
 * keeps one clock for ever: a demonstration's year must never meet today's date.
 */
public enum ClockKind {
  REAL("real"),
  DEMONSTRATION("demonstration");

  private final String word;

  ClockKind(String word) {
    this.word = word;
  }

  /** As it is written in the folder. */
  String word() {
    return word;
  }
}
