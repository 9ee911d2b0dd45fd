package org.waymark.standalone.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.contracts.Topics;
import org.waymark.standalone.broker.EmbeddedBroker;
import org.waymark.standalone.client.Refused;
import org.waymark.testing.FreePort;

class SettlingTest {
  @TempDir private Path folder;
  private EmbeddedBroker broker;
  private Map<String, Object> settings;

  @BeforeEach
  void start() throws Exception {
    broker = EmbeddedBroker.start(folder, FreePort.find(), FreePort.find());
    settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var admin = Admin.create(settings)) {
      var topics = List.of(new NewTopic(Topics.INPUTS, 2, (short) 1));
      admin.createTopics(topics).all().get();
    }
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void waitsUntilEveryGroupHasMarkedEverythingAsRead() throws Exception {
    try (var settling = new Settling(broker.bootstrapServers(), Duration.ofMillis(200));
        var reader = reader()) {
      assertThatCode(settling::await).as("nobody reads anything").doesNotThrowAnyException();
      send("one");
      poll(reader);
      assertThatThrownBy(settling::await)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("readers on " + Topics.INPUTS + "-1");
      reader.commitSync();
      assertThatCode(settling::await).doesNotThrowAnyException();
      send("two");
      assertThatThrownBy(settling::await).isInstanceOf(Refused.class);
    }
  }

  private KafkaConsumer<String, String> reader() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "group.id",
            "readers",
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false),
        new StringDeserializer(),
        new StringDeserializer());
  }

  private static void poll(KafkaConsumer<String, String> reader) {
    reader.subscribe(List.of(Topics.INPUTS));
    while (reader.poll(Duration.ofSeconds(1)).isEmpty()) {
      // until the group has given us the partitions
    }
  }

  private void send(String text) throws Exception {
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(Topics.INPUTS, 1, "key", text)).get();
    }
  }
}
