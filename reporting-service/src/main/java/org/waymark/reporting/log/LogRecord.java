package org.waymark.reporting.log;

import java.util.Map;

/** One record of a partition as it stands in the log, undecoded. */
public record LogRecord(
    String topic, int partition, long offset, Map<String, String> headers, byte[] data) {
  /** Where it stands, as {@code topic-partition@offset}. */
  public String place() {
    return topic + "-" + partition + "@" + offset;
  }
}
