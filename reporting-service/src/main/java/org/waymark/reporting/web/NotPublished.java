package org.waymark.reporting.web;

/** There is no such page, or nothing has been published there. */
public final class NotPublished extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPublished(String what) {
    super(what);
  }
}
