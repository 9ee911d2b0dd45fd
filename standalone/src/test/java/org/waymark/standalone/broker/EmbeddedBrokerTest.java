package org.waymark.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.ChildJvm;
import org.waymark.standalone.FreePorts;

class EmbeddedBrokerTest {
  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedOutlivesAKillAndACleanStop() throws Exception {
    List<String> acknowledged =
        ChildJvm.killedAfter(5_000, BrokerWriter.class, folder, FreePorts.one(), FreePorts.one());
    try (var broker = EmbeddedBroker.start(folder, FreePorts.one(), FreePorts.one())) {
      assertThat(everythingIn(broker)).containsAll(acknowledged);
    }
    try (var broker = EmbeddedBroker.start(folder, FreePorts.one(), FreePorts.one())) {
      assertThat(everythingIn(broker)).containsAll(acknowledged);
    }
  }

  private static Set<String> everythingIn(EmbeddedBroker broker) {
    var texts = new HashSet<String>();
    var partition = new TopicPartition(BrokerWriter.TOPIC, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(found -> texts.add(found.value()));
      }
    }
    return texts;
  }
}
