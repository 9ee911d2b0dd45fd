package org.waymark.ingest.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.ingest.control.Ticker;
import org.waymark.ingest.publishing.NotAcknowledged;

/** What happens by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules {
  private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

  /** A tick on the hour's round, and one at the start to catch up after downtime. */
  @Component
  @ConditionalOnProperty(name = "waymark.ticks.scheduled", matchIfMissing = true)
  static class HourlyTick {
    private final Ticker ticker;

    HourlyTick(Ticker ticker) {
      this.ticker = ticker;
    }

    @Scheduled(initialDelayString = "PT5S", fixedRateString = "PT1H")
    void tick() {
      try {
        ticker.tick();
      } catch (NotAcknowledged away) {
        LOG.warn("no tick: {}", away.toString());
      }
    }
  }

  /** Where the broker was away when the service started, the topics are made once it is back. */
  @Component
  static class LateTopics {
    private final KafkaAdmin admin;
    private boolean made;

    LateTopics(KafkaAdmin admin) {
      this.admin = admin;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void make() {
      made = made || admin.initialize();
    }
  }
}
