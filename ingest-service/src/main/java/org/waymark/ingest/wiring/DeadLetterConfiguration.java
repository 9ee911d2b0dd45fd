package org.waymark.ingest.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.messaging.Message;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.consuming.BackgroundHealth;
import org.waymark.ingest.consuming.SteadyConsumer;
import org.waymark.ingest.deadletter.LetterLog;
import org.waymark.ingest.deadletter.Letters;
import org.waymark.ingest.deadletter.ReadLetter;
import org.waymark.ingest.deadletter.ReceiveLetters;
import org.waymark.ingest.deadletter.SettleLetters;
import org.waymark.ingest.deadletter.kafka.KafkaLetterLog;
import org.waymark.ingest.deadletter.kafka.LetterHandler;
import org.waymark.ingest.deadletter.mongo.MongoLetters;
import org.waymark.ingest.publishing.Acknowledgements;

/** What no service could read. */
@Configuration(proxyBeanMethods = false)
class DeadLetterConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterConfiguration.class);

  @Bean(initMethod = "createIndexes")
  MongoLetters keptLetters(MongoOperations mongo) {
    return new MongoLetters(mongo);
  }

  @Bean
  LetterLog letterLog(
      KafkaAdmin admin, KafkaTemplate<byte[], byte[]> kafka, Acknowledgements acknowledgements) {
    return new KafkaLetterLog(admin.getConfigurationProperties(), kafka, acknowledgements);
  }

  @Bean
  ReadLetter readLetter(Letters letters, LetterLog log) {
    return new ReadLetter(letters, log);
  }

  @Bean
  MeterLetters meterLetters(MeterRegistry meters) {
    return new MeterLetters(meters);
  }

  @Bean
  SettleLetters settleLetters(
      Letters letters, LetterLog log, Audit audit, MeterLetters meters, Clock clock) {
    return new SettleLetters(letters, log, audit, meters, clock, Clock.systemUTC());
  }

  @Bean
  Consumer<Message<List<byte[]>>> letters(
      Letters letters, BackgroundHealth health, IngestSettings settings) {
    var handler = new LetterHandler(new ReceiveLetters(letters));
    return new SteadyConsumer("letters", handler, health, settings.ingest().retryPause());
  }

  /** Counts what is open in the background, so that nobody's look at the metrics waits for it. */
  @Component
  static class OpenLetters {
    private final Letters letters;
    private final MeterLetters meters;

    OpenLetters(Letters letters, MeterLetters meters) {
      this.letters = letters;
      this.meters = meters;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT5S")
    void count() {
      try {
        meters.open(letters.unsettled());
      } catch (RuntimeException away) {
        LOG.warn("open dead letters are not counted: {}", away.toString());
        meters.openIsUnknown();
      }
    }
  }
}
