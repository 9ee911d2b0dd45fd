package org.waymark.ingest.load;

import java.time.Duration;

/**
 * How much one copy of the service takes at once.
 *
 * @param requests that bring rows or files, worked on at once
 * @param waiting more of them, that wait for a place
 * @param longestWait for a place, and for room on disk
 * @param spoolBytes of bodies, that may lie on disk at once
 * @param grace how long a body may take however small it is
 * @param slowest bytes a second that a body must come at, the grace apart
 */
public record LoadTerms(
    int requests,
    int waiting,
    Duration longestWait,
    long spoolBytes,
    Duration grace,
    long slowest) {
  public LoadTerms {
    if (requests < 1 || waiting < 0 || spoolBytes < 1 || slowest < 1) {
      throw new IllegalArgumentException(
          "a request, a byte on disk and a byte a second at least are wanted");
    }
  }
}
