package org.waymark.reporting.log.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.LogRecord;
import org.waymark.reporting.log.Outgoing;

/** Writes to Kafka and waits for the acknowledgement of everything it wrote. */
public final class KafkaEventLog implements EventLog {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final EventCodec codec;

  public KafkaEventLog(KafkaTemplate<byte[], byte[]> kafka, EventCodec codec) {
    this.kafka = kafka;
    this.codec = codec;
  }

  @Override
  public void send(List<Outgoing> events) {
    await(events.stream().map(event -> kafka.send(record(event))).toList());
  }

  private ProducerRecord<byte[], byte[]> record(Outgoing event) {
    Encoded encoded = codec.encode(event.envelope());
    var record = new ProducerRecord<>(event.topic(), utf8(event.key()), encoded.data());
    encoded.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
    return record;
  }

  @Override
  public void deadLetter(LogRecord dead, String reason) {
    DeadLetter letter =
        new DeadLetter("reporting", reason, dead.topic(), dead.partition(), dead.offset());
    byte[] data = DeadLetter.fitting(dead.data());
    var record = new ProducerRecord<>(Topics.DEAD_LETTERS, utf8(letter.key()), data);
    DeadLetter.fitting(dead.headers(), String::length)
        .forEach((name, value) -> record.headers().add(name, utf8(value)));
    letter.headers(dead.data()).forEach((name, value) -> record.headers().add(name, utf8(value)));
    await(List.of(kafka.send(record)));
  }

  @Override
  public int partitions(String topic) {
    return kafka.partitionsFor(topic).size();
  }

  private static void await(List<? extends CompletableFuture<?>> sent) {
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException("Kafka did not acknowledge", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Kafka was to acknowledge", interrupted);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
