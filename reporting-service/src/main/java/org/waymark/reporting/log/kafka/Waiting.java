package org.waymark.reporting.log.kafka;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Which partitions wait, and for what; while one does, the service is out of service. */
public final class Waiting implements HealthIndicator {
  private final Map<TopicPartition, String> reasons = new ConcurrentHashMap<>();

  void waits(TopicPartition place, RuntimeException trouble) {
    reasons.put(place, String.valueOf(trouble));
  }

  void over(TopicPartition place) {
    reasons.remove(place);
  }

  @Override
  public Health health() {
    Map<String, Object> details = new TreeMap<>();
    reasons.forEach((place, reason) -> details.put(place.toString(), reason));
    return (details.isEmpty() ? Health.up() : Health.outOfService()).withDetails(details).build();
  }
}
