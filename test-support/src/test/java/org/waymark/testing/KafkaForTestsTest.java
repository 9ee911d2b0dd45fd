package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class KafkaForTestsTest {

  @Test
  void theBrokerInThisJvmKeepsWhatItAcknowledged() throws Exception {
    acknowledgesAndHandsBack(KafkaForTests.shared());
  }

  @Test
  void theBrokerInDockerKeepsWhatItAcknowledged() throws Exception {
    try (var kafka = KafkaForTests.container()) {
      acknowledgesAndHandsBack(kafka);
    }
  }

  private static void acknowledgesAndHandsBack(KafkaForTests kafka) throws Exception {
    kafka.create(new NewTopic("kept", 1, (short) 1));
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", kafka.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    var bytes = "figure".getBytes(StandardCharsets.UTF_8);
    try (var producer =
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        var consumer =
            new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      producer.send(new ProducerRecord<>("kept", bytes)).get();
      consumer.subscribe(List.of("kept"));
      assertThat(consumer.poll(Duration.ofSeconds(30)))
          .singleElement()
          .satisfies(record -> assertThat(record.value()).isEqualTo(bytes));
    }
  }
}
