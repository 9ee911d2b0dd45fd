package org.waymark.ingest.submission;

/** Counts how submissions and their rows end; each row ends in exactly one counter. */
public interface IngestMetrics {
  /** A submission is complete; its rows are counted now, and never before. */
  void completed(Tally tally);

  /** A submission was not taken: {@code conflict}, {@code unreadable} or {@code interrupted}. */
  void notTaken(String result);
}
