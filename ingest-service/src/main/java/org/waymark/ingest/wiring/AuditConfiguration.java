package org.waymark.ingest.wiring;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.ingest.audit.AuditLog;
import org.waymark.ingest.audit.AuditTrail;
import org.waymark.ingest.audit.Recurrences;
import org.waymark.ingest.audit.mongo.MongoAuditLog;
import org.waymark.ingest.submission.mongo.SubmissionsInAudit;

/** Who did what. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(AuditConfiguration.class);

  @Bean(initMethod = "createIndexes")
  MongoAuditLog auditLog(MongoOperations mongo) {
    return new MongoAuditLog(mongo);
  }

  @Bean
  AuditTrail auditTrail(AuditLog log, MongoOperations mongo, Clock clock) {
    return new AuditTrail(log, new SubmissionsInAudit(mongo), clock);
  }

  @Bean
  Recurrences recurrences(AuditTrail audit) {
    return new Recurrences(audit);
  }

  /** Writes what was counted, every minute. */
  @Component
  static class EveryMinute {
    private final Recurrences recurrences;

    EveryMinute(Recurrences recurrences) {
      this.recurrences = recurrences;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void write() {
      try {
        recurrences.write();
      } catch (RuntimeException away) {
        LOG.warn("the audit trail waits for the store: {}", away.toString());
      }
    }
  }
}
