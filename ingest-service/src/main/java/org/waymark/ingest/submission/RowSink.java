package org.waymark.ingest.submission;

/** Takes the rows that are right. */
@FunctionalInterface
interface RowSink {
  void take(Verdict.Good row);
}
