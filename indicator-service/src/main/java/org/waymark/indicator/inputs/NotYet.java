package org.waymark.indicator.inputs;

/** The partition cannot go on for a reason that may pass; it waits and nothing is skipped. */
final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotYet(String why) {
    super(why);
  }
}
