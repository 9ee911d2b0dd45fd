package org.waymark.ingest.control;

/** How far the relay has come, kept so that every copy of the service sees it. */
public interface RelayProgress {
  /**
   * @param next the control number that is relayed next
   * @param catalogueVersion the version last activated before it, 0 where there is none
   */
  record Progress(long next, int catalogueVersion) {
    public static final Progress NONE = new Progress(0, 0);
  }

  Progress now();

  /** Remembers progress; an earlier one than is known changes nothing. */
  void reached(Progress progress);
}
