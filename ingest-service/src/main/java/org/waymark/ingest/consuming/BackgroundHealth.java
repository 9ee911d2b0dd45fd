package org.waymark.ingest.consuming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Makes failure in the background visible in this service's readiness. */
public final class BackgroundHealth implements HealthIndicator {
  private final Map<String, String> failing = new ConcurrentHashMap<>();

  public void failing(String who, String why) {
    failing.put(who, why);
  }

  public void working(String who) {
    failing.remove(who);
  }

  @Override
  public Health health() {
    return failing.isEmpty()
        ? Health.up().build()
        : Health.down().withDetails(Map.copyOf(failing)).build();
  }
}
