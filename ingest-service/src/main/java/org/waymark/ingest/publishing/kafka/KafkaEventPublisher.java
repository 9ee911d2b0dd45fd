package org.waymark.ingest.publishing.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.publishing.EventPublisher;

/** Sends CloudEvents in binary mode with the one idempotent producer of this service. */
public final class KafkaEventPublisher implements EventPublisher {
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final EventCodec codec;
  private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

  public KafkaEventPublisher(KafkaTemplate<byte[], byte[]> kafka, EventCodec codec) {
    this.kafka = kafka;
    this.codec = codec;
  }

  @Override
  public CompletableFuture<Position> send(String topic, String key, Envelope event) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    try {
      int partition = Utils.toPositive(Utils.murmur2(bytes)) % partitions(topic);
      return send(topic, partition, bytes, event);
    } catch (RuntimeException unreachable) {
      return CompletableFuture.failedFuture(unreachable);
    }
  }

  @Override
  public CompletableFuture<Position> send(String topic, int partition, String key, Envelope event) {
    return send(topic, partition, key.getBytes(StandardCharsets.UTF_8), event);
  }

  private CompletableFuture<Position> send(
      String topic, @Nullable Integer partition, byte[] key, Envelope event) {
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
    return partitions.computeIfAbsent(topic, t -> kafka.partitionsFor(t).size());
  }
}
