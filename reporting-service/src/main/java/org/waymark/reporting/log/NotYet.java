package org.waymark.reporting.log;

/** Something that a record needs is not here yet; the partition waits for it. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYet(String what) {
    super(what);
  }
}
