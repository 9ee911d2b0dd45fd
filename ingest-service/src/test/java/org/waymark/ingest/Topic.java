package org.waymark.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;

/** Reads a topic as it stands, from its beginning to its end. */
public final class Topic {
  /** A record with the event in it. */
  public record Read(ConsumerRecord<byte[], byte[]> raw, Envelope envelope) {}

  private Topic() {}

  public static List<Read> read(String bootstrapServers, String topic) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<Read> all = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(decode(record)));
      }
      return all;
    }
  }

  public static <E extends Event> List<E> events(
      String bootstrapServers, String topic, Class<E> type) {
    return read(bootstrapServers, topic).stream()
        .map(read -> read.envelope().event())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static Read decode(ConsumerRecord<byte[], byte[]> record) {
    try {
      return new Read(
          record,
          new EventCodec()
              .decode(
                  name -> {
                    var header = record.headers().lastHeader(name);
                    return header == null
                        ? null
                        : new String(header.value(), StandardCharsets.UTF_8);
                  },
                  record.value()));
    } catch (Unreadable wrong) {
      throw new AssertionError(record.topic() + "@" + record.offset(), wrong);
    }
  }
}
