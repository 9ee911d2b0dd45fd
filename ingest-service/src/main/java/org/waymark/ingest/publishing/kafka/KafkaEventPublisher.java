package org.waymark.ingest.publishing.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.publishing.EventPublisher;

/**
 * Sends CloudEvents in binary mode with two idempotent producers: one for bulk, which waits a
 * little to fill its batches, and one for what somebody waits for.
 */
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {
  private final KafkaTemplate<byte[], byte[]> bulk;
  private final KafkaTemplate<byte[], byte[]> prompt;
  private final EventCodec codec;
  private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

  public KafkaEventPublisher(
      KafkaTemplate<byte[], byte[]> bulk, KafkaTemplate<byte[], byte[]> prompt, EventCodec codec) {
    this.bulk = bulk;
    this.prompt = prompt;
    this.codec = codec;
  }

  @Override
  public CompletableFuture<Position> send(String topic, String key, Envelope event) {
    return send(bulk, topic, key, event);
  }

  @Override
  public CompletableFuture<Position> sendPromptly(String topic, String key, Envelope event) {
    return send(prompt, topic, key, event);
  }

  private CompletableFuture<Position> send(
      KafkaTemplate<byte[], byte[]> kafka, String topic, String key, Envelope event) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    try {
      int partition = Utils.toPositive(Utils.murmur2(bytes)) % partitions(topic);
      return send(kafka, topic, partition, bytes, event);
    } catch (RuntimeException unreachable) {
      return CompletableFuture.failedFuture(unreachable);
    }
  }

  @Override
  public CompletableFuture<Position> send(String topic, int partition, String key, Envelope event) {
    return send(bulk, topic, partition, key.getBytes(StandardCharsets.UTF_8), event);
  }

  private CompletableFuture<Position> send(
      KafkaTemplate<byte[], byte[]> kafka,
      String topic,
      int partition,
      byte[] key,
      Envelope event) {
    Encoded encoded = codec.encode(event);
    var record = new ProducerRecord<>(topic, partition, key, encoded.data());
    encoded
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      return kafka
          .send(record)
          .thenApply(sent -> {
            var where = sent.getRecordMetadata();
            return new Position(where.topic(), where.partition(), where.offset());
          });
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  /** Fixed for the topics that are written by key, hence asked for once. */
  @Override
  public int partitions(String topic) {
    return partitions.computeIfAbsent(topic, t -> bulk.partitionsFor(t).size());
  }

  /** The prompt producer is this one's own; the other is closed by whoever made it. */
  @Override
  public void close() {
    prompt.destroy();
  }
}
