package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.LogRecord;
import org.waymark.reporting.log.Outgoing;

/** A log that remembers what was sent to it. */
public final class MemoryLog implements EventLog {
  public final List<Outgoing> sent = new ArrayList<>();
  public final List<String> deadLetters = new ArrayList<>();

  @Override
  public void send(List<Outgoing> events) {
    sent.addAll(events);
  }

  @Override
  public void deadLetter(LogRecord record, String reason) {
    deadLetters.add(record.place());
  }

  @Override
  public int partitions(String topic) {
    return 1;
  }
}
