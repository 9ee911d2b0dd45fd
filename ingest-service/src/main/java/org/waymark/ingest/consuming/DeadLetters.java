package org.waymark.ingest.consuming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.ingest.publishing.Acknowledgements;

/**
 * Puts what cannot be read aside, with the reason and where it stood; the data is kept as it was.
 */
public final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final KafkaTemplate<byte[], byte[]> kafka;
  private final Acknowledgements acknowledgements;
  private final Counter counter;

  public DeadLetters(
      KafkaTemplate<byte[], byte[]> kafka,
      Acknowledgements acknowledgements,
      MeterRegistry meters) {
    this.kafka = kafka;
    this.acknowledgements = acknowledgements;
    this.counter =
        Counter.builder("waymark.dead.letters")
            .description("Records put aside because they cannot be read")
            .tag("service", "ingest")
            .register(meters);
  }

  /**
   * Returns once the dead letter is acknowledged.
   *
   * @throws org.waymark.ingest.publishing.NotAcknowledged if it was not in time
   */
  public void bury(Received record, String reason) {
    var letter =
        new ProducerRecord<byte[], byte[]>(
            Topics.DEAD_LETTERS, null, bytes(record.toString()), record.data());
    record.headers().forEach((name, value) -> letter.headers().add(name, value));
    letter
        .headers()
        .add("dead_letter_service", bytes("ingest"))
        .add("dead_letter_reason", bytes(reason))
        .add("dead_letter_topic", bytes(record.topic()))
        .add("dead_letter_partition", bytes(Integer.toString(record.partition())))
        .add("dead_letter_offset", bytes(Long.toString(record.offset())));
    acknowledgements.await(kafka.send(letter));
    counter.increment();
    LOG.warn("{} is a dead letter: {}", record, reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
