package org.waymark.ingest.submission;

/** Another attempt at the same submission has begun; this one must stop. */
final class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
