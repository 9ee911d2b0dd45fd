package org.waymark.ingest.load;

/** Counts requests that were turned away. */
public interface LoadMetrics {
  /** There was no room for it. */
  void noRoom(NoRoom.Of what);

  /** Its body came too slowly. */
  void tooSlow();
}
