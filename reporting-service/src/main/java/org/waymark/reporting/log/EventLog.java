package org.waymark.reporting.log;

import java.util.List;

/** The log as this service writes to it. */
public interface EventLog {
  /**
   * Sends events in order and returns once every one is acknowledged.
   *
   * @throws RuntimeException if one is not; sending all again is safe for whoever reads them
   */
  void send(List<Outgoing> events);

  /** Puts aside what can never be read, with the reason; returns once that is acknowledged. */
  void deadLetter(LogRecord record, String reason);

  /** How many partitions a topic has. */
  int partitions(String topic);
}
