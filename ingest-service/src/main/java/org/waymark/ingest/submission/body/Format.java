package org.waymark.ingest.submission.body;

/** How a body is written. */
public enum Format {
  CSV,
  JSON,
  NDJSON,
  XLSX,
  /** One CloudEvent in structured mode. */
  EVENT,
  /** A batch of them. */
  EVENTS
}
