package org.waymark.indicator.operations;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.waymark.indicator.inputs.Waiting;

/** Not ready while a partition waits; the reason is told. */
final class InputsHealth implements HealthIndicator {
  private final Waiting waiting;

  InputsHealth(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public Health health() {
    Map<Integer, String> reasons = waiting.reasons();
    if (reasons.isEmpty()) {
      return Health.up().build();
    }
    Health.Builder health = Health.outOfService();
    reasons.forEach((partition, reason) -> health.withDetail("partition " + partition, reason));
    return health.build();
  }
}
