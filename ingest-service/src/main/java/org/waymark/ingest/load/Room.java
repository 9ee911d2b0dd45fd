package org.waymark.ingest.load;

/** Room on disk for a body whose length is known only when it has come. */
@FunctionalInterface
public interface Room {
  /** Asks nobody. */
  Room UNBOUNDED = bytes -> {};

  /**
   * Makes sure of room for so many bytes altogether, waiting for it within the bound.
   *
   * @throws RuntimeException that answers the request where there is none
   */
  void reach(long bytes);
}
