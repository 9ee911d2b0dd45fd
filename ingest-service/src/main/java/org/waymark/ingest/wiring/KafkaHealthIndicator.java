package org.waymark.ingest.wiring;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.waymark.contracts.Topics;

/** Up where the broker answers and every topic is there. */
@Component("kafkaHealthIndicator")
class KafkaHealthIndicator extends AbstractHealthIndicator {
  private static final long SECONDS = 3;

  private final Admin admin;

  KafkaHealthIndicator(Admin admin) {
    super("Kafka does not answer");
    this.admin = admin;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) throws Exception {
    Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
    var missing = Topics.ALL.stream().filter(topic -> !there.contains(topic)).toList();
    if (missing.isEmpty()) {
      builder.up();
    } else {
      builder.down().withDetail("missingTopics", missing);
    }
  }
}
