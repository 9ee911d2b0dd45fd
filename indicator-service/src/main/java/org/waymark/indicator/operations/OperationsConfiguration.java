package org.waymark.indicator.operations;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.indicator.inputs.Tally;
import org.waymark.indicator.inputs.Waiting;

/** Counters and health. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
  @Bean
  Tally tally(MeterRegistry registry) {
    return new MeteredTally(registry);
  }

  @Bean("partitions")
  HealthIndicator inputsHealth(Waiting waiting) {
    return new InputsHealth(waiting);
  }
}
