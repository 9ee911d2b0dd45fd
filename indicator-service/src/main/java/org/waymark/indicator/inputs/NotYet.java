package org.waymark.indicator.inputs;

/** It cannot go on for a reason that may pass; a partition waits and nothing is skipped. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotYet(String why) {
    super(why);
  }
}
