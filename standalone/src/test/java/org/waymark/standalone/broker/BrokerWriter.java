package org.waymark.standalone.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends without end and prints what the broker acknowledged, to be killed. */
final class BrokerWriter {
  static final String TOPIC = "kept";

  private BrokerWriter() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
    var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    for (int n = 1; ; n++) {
      String text = "note " + n;
      producer.send(
          new ProducerRecord<>(TOPIC, text),
          (done, failure) -> {
            if (failure == null) {
              System.out.println(text);
            }
          });
    }
  }
}
