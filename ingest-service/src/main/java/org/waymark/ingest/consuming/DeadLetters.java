package org.waymark.ingest.consuming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.ingest.publishing.Acknowledgements;

/**
 * Puts what cannot be read aside, with the reason and where it stood; the data is kept as far as a
 * letter holds it.
 */
public final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private static final String SERVICE = "ingest";

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
            .tag("service", SERVICE)
            .register(meters);
  }

  /**
   * Returns once the dead letter is acknowledged.
   *
   * @throws org.waymark.ingest.publishing.NotAcknowledged if it was not in time
   */
  public void bury(Received record, String reason) {
    var why = new DeadLetter(SERVICE, reason, record.topic(), record.partition(), record.offset());
    var letter =
        new ProducerRecord<byte[], byte[]>(
            Topics.DEAD_LETTERS, null, bytes(why.key()), DeadLetter.fitting(record.data()));
    DeadLetter.fitting(record.headers(), value -> value.length)
        .forEach((name, value) -> letter.headers().add(name, value));
    why.headers(record.data()).forEach((name, value) -> letter.headers().add(name, bytes(value)));
    acknowledgements.await(kafka.send(letter));
    counter.increment();
    LOG.warn("{} is a dead letter: {}", record, reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
