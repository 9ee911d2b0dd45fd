package org.waymark.indicator.inputs.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.waymark.contracts.Topics;
import org.waymark.indicator.inputs.InputRecord;
import org.waymark.indicator.rebuild.Replayed;

/** Reads the topic of inputs by assignment, so that the group's partitions stay where they are. */
final class KafkaReplayed implements Replayed {
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final ConsumerFactory<byte[], byte[]> consumers;

  KafkaReplayed(ConsumerFactory<byte[], byte[]> consumers) {
    this.consumers = consumers;
  }

  private static Properties ownPlace() {
    Properties properties = new Properties();
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return properties;
  }

  @Override
  public void read(int partition, long from, long to, Sink sink) throws Exception {
    TopicPartition of = new TopicPartition(Topics.INPUTS, partition);
    try (Consumer<byte[], byte[]> consumer =
        consumers.createConsumer("rebuild", null, null, ownPlace())) {
      consumer.assign(List.of(of));
      consumer.seek(of, from);
      while (consumer.position(of) <= to) {
        List<InputRecord> batch =
            consumer.poll(WAIT).records(of).stream()
                .filter(record -> record.offset() <= to)
                .map((ConsumerRecord<byte[], byte[]> each) -> InputsListener.input(each))
                .toList();
        if (!batch.isEmpty()) {
          sink.take(batch);
        }
      }
    }
  }
}
