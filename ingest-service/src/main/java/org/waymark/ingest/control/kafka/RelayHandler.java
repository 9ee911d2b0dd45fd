package org.waymark.ingest.control.kafka;

import java.util.List;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.DeadLetters;
import org.waymark.ingest.consuming.Received;
import org.waymark.ingest.control.Relay;
import org.waymark.ingest.control.RelayProgress;

/** Reads the control topic for the relay. */
public final class RelayHandler implements BatchHandler {
  private final Relay relay;
  private final RelayProgress progress;
  private final EventCodec codec;
  private final DeadLetters deadLetters;

  public RelayHandler(
      Relay relay, RelayProgress progress, EventCodec codec, DeadLetters deadLetters) {
    this.relay = relay;
    this.progress = progress;
    this.codec = codec;
    this.deadLetters = deadLetters;
  }

  @Override
  public void handle(List<Received> batch) {
    long next = progress.now().next();
    for (Received record : batch) {
      if (record.offset() >= next) {
        relay(record);
      }
    }
  }

  private void relay(Received record) {
    try {
      Envelope envelope = record.decode(codec);
      if (envelope.event() instanceof Broadcast) {
        relay.relay(record.offset(), envelope);
        return;
      }
      deadLetters.bury(record, "only broadcasts belong on the control topic");
    } catch (Unreadable wrong) {
      deadLetters.bury(record, String.valueOf(wrong.getMessage()));
    }
    relay.skip(record.offset());
  }
}
