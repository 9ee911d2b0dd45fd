package org.waymark.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
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
import org.waymark.standalone.data.CannotStart;
import org.waymark.testing.FreePort;

class EmbeddedBrokerTest {
  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedOutlivesAKillAndACleanStop() throws Exception {
    List<String> acknowledged =
        ChildJvm.killedAfter(5_000, BrokerWriter.class, folder, FreePort.find(), FreePort.find());
    try (var broker = EmbeddedBroker.start(folder, FreePort.find(), FreePort.find())) {
      assertThat(everythingIn(broker)).containsAll(acknowledged);
    }
    try (var broker = EmbeddedBroker.start(folder, FreePort.find(), FreePort.find())) {
      assertThat(everythingIn(broker)).containsAll(acknowledged);
    }
  }

  @Test
  void aPortThatWasTakenMeanwhileIsToldAndEndsNoProcess() throws Exception {
    try (var other = new ServerSocket(FreePort.find(), 1, InetAddress.getLoopbackAddress())) {
      int taken = other.getLocalPort();
      int free = FreePort.find();
      assertThatThrownBy(() -> EmbeddedBroker.start(folder.resolve("a"), free, taken))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("port " + free + " or " + taken);
      assertThatThrownBy(() -> EmbeddedBroker.start(folder.resolve("b"), taken, free))
          .isInstanceOf(CannotStart.class);
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
