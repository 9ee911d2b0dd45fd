package org.waymark.ingest.deadletter.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.Received;
import org.waymark.ingest.deadletter.Death;
import org.waymark.ingest.deadletter.Place;
import org.waymark.ingest.deadletter.ReceiveLetters;

/**
 * Reads the dead letters' topic. One that does not say where its record stood is kept too, under
 * its own place: nothing goes to the dead letters from here, or it would come back for ever.
 */
public final class LetterHandler implements BatchHandler {
  private static final String NOBODY = "unknown";
  private static final String NOT_OURS = "its headers do not say which service could not read what";

  private final ReceiveLetters receive;

  public LetterHandler(ReceiveLetters receive) {
    this.receive = receive;
  }

  @Override
  public void handle(List<Received> batch) {
    batch.forEach(record -> receive.receive(death(record)));
  }

  private static Death death(Received record) {
    String service = record.header(DeadLetter.SERVICE);
    String reason = record.header(DeadLetter.REASON);
    Place place = place(record);
    return service == null || reason == null || place == null
        ? death(record, NOBODY, NOT_OURS, here(record))
        : death(record, service, reason, place);
  }

  private static Death death(Received record, String service, String reason, Place place) {
    return new Death(
        service,
        reason,
        place,
        record.offset(),
        record.written(),
        size(record),
        Death.Replay.read(record.header(DeadLetter.REPLAY)));
  }

  private static int size(Received record) {
    String whole = record.header(DeadLetter.SIZE);
    try {
      return whole == null ? record.data().length : Integer.parseInt(whole);
    } catch (NumberFormatException none) {
      return record.data().length;
    }
  }

  private static Place here(Received record) {
    return new Place(record.topic(), record.partition(), record.offset());
  }

  private static @Nullable Place place(Received record) {
    String topic = record.header(DeadLetter.TOPIC);
    String partition = record.header(DeadLetter.PARTITION);
    String offset = record.header(DeadLetter.OFFSET);
    try {
      return topic == null || partition == null || offset == null
          ? null
          : new Place(topic, Integer.parseInt(partition), Long.parseLong(offset));
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
