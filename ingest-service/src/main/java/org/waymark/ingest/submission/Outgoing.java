package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.publishing.EventPublisher;

/**
 * Sends a submission's rows: a few are sent at once, since somebody waits for them alone; of many,
 * each may wait a little to travel with others.
 */
final class Outgoing implements RowSink {
  private static final int FEW = 20;

  private final EventPublisher publisher;
  private final Sending sending;
  private @Nullable List<Verdict.Good> first = new ArrayList<>();

  Outgoing(EventPublisher publisher, Sending sending) {
    this.publisher = publisher;
    this.sending = sending;
  }

  @Override
  public void take(Verdict.Good row) {
    List<Verdict.Good> held = first;
    if (held == null) {
      send(row);
    } else if (held.size() < FEW) {
      held.add(row);
    } else {
      first = null;
      held.forEach(this::send);
      send(row);
    }
  }

  /** No row follows. */
  void end() {
    List<Verdict.Good> few = first;
    first = null;
    if (few != null) {
      few.forEach(
          row -> sending.follow(publisher.sendPromptly(row.topic(), row.key(), row.event())));
    }
  }

  private void send(Verdict.Good row) {
    sending.follow(publisher.send(row.topic(), row.key(), row.event()));
  }
}
