package org.waymark.standalone.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.MeasurementRecorded;

/** What stands on the topic of inputs, read on from look to look. */
final class Inputs {
  private final EventCodec codec = new EventCodec();
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Map<String, Set<Integer>> rows = new HashMap<>();
  private final Map<Integer, Set<String>> ids = new HashMap<>();
  private long records;

  /** Reads to the present end. */
  void look(String bootstrapServers) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.INPUTS).stream()
              .map(p -> new TopicPartition(Topics.INPUTS, p.partition()))
              .toList();
      consumer.assign(partitions);
      partitions.forEach(p -> consumer.seek(p, next.getOrDefault(p, 0L)));
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(this::take);
      }
      partitions.forEach(p -> next.put(p, consumer.position(p)));
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    try {
      var envelope =
          codec.decode(
              name -> {
                var header = record.headers().lastHeader(name);
                return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
              },
              record.value());
      if (envelope.event() instanceof MeasurementRecorded row) {
        records++;
        rows.computeIfAbsent(row.origin().submission(), x -> new HashSet<>())
            .add(row.origin().row());
        ids.computeIfAbsent(row.value().intValueExact(), x -> new HashSet<>()).add(envelope.id());
      }
    } catch (Unreadable wrong) {
      throw new AssertionError(record.toString(), wrong);
    }
  }

  /** Different rows of a submission. */
  int rowsOf(String submission) {
    return rows.getOrDefault(submission, Set.of()).size();
  }

  /** Different events by the value in their rows, each of which was sent under one value alone. */
  Map<Integer, Set<String>> ids() {
    return ids;
  }

  long records() {
    return records;
  }
}
