package org.waymark.ingest.load;

/** As much is being worked on as may be, and has been for as long as may be waited. */
public final class NoRoom extends Exception {
  private static final long serialVersionUID = 1L;

  /** What there is too much of. */
  public enum Of {
    REQUESTS,
    DISK
  }

  private final Of what;

  NoRoom(Of what) {
    super("no room: too much of " + what);
    this.what = what;
  }

  public Of what() {
    return what;
  }
}
