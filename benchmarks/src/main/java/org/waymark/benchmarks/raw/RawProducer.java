package org.waymark.benchmarks.raw;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A producer that does nothing but write, with the service's own settings: idempotent, every record
 * acknowledged.
 */
public final class RawProducer implements AutoCloseable {
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<ProducerRecord<byte[], byte[]>> records;
  private int next;

  public RawProducer(String kafka, List<ProducerRecord<byte[], byte[]>> records) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            kafka,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "linger.ms",
            5,
            "batch.size",
            262144,
            "buffer.memory",
            67108864);
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    this.records = records;
  }

  /** Acknowledged records a second. */
  public double run(Duration duration) {
    var acknowledged = new AtomicLong();
    var failure = new AtomicReference<Exception>();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < duration.toNanos()) {
      for (int i = 0; i < 1000; i++) {
        send(records.get(next), acknowledged, failure);
        next = (next + 1) % records.size();
      }
    }
    producer.flush();
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return acknowledged.get() / ((System.nanoTime() - begun) / 1e9);
  }

  private void send(
      ProducerRecord<byte[], byte[]> record,
      AtomicLong acknowledged,
      AtomicReference<Exception> failure) {
    producer.send(
        record,
        (_, failed) -> {
          if (failed == null) {
            acknowledged.incrementAndGet();
          } else {
            failure.set(failed);
          }
        });
  }

  @Override
  public void close() {
    producer.close();
  }
}
