package org.waymark.indicator.inputs;

import java.util.List;
import org.waymark.contracts.event.Envelope;

/** Tells others. Each method returns when every message is acknowledged, or throws. */
public interface Publisher {
  void publish(List<Message> messages);

  /** Puts what cannot be read aside, under (topic id, partition, offset), as it came. */
  void deadLetters(List<DeadLetter> letters);

  record Message(String topic, String key, Envelope envelope) {}

  record DeadLetter(String topicId, InputRecord record, String reason) {}
}
