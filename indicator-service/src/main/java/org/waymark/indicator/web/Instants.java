package org.waymark.indicator.web;

/** Instants as they are asked for. */
public final class Instants {
  /** What {@code asAt} asks for. */
  public static final String AS_AT =
      "an instant with offset, as 2016-10-03T09:00:00Z: what was known then is answered, of"
          + " everything accepted until then; absent: what is known now";

  private Instants() {}
}
