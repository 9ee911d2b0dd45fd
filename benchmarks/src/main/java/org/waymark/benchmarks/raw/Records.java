package org.waymark.benchmarks.raw;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.Topics;

/** Records as the service wrote them: keys, values, headers and partitions. */
public final class Records {
  private Records() {}

  /** The first so many of each partition, the partitions in turn. */
  public static List<ProducerRecord<byte[], byte[]>> read(String kafka, int perPartition) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "max.poll.records", 5000);
    List<List<ProducerRecord<byte[], byte[]>>> all = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      for (var info : consumer.partitionsFor(Topics.INPUTS)) {
        all.add(read(consumer, new TopicPartition(info.topic(), info.partition()), perPartition));
      }
    }
    List<ProducerRecord<byte[], byte[]>> mixed = new ArrayList<>();
    for (int i = 0; i < perPartition; i++) {
      for (List<ProducerRecord<byte[], byte[]>> partition : all) {
        if (i < partition.size()) {
          mixed.add(partition.get(i));
        }
      }
    }
    return mixed;
  }

  private static List<ProducerRecord<byte[], byte[]>> read(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, int most) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    while (records.size() < most && consumer.position(partition) < end) {
      consumer.poll(Duration.ofMillis(200)).forEach(r -> records.add(again(r)));
    }
    return records.subList(0, Math.min(most, records.size()));
  }

  private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> r) {
    return new ProducerRecord<>(r.topic(), r.partition(), r.key(), r.value(), r.headers());
  }
}
