package org.waymark.ingest.deadletter;

/** Counts what becomes of letters. */
public interface LetterMetrics {
  void replayed();

  void discarded();
}
