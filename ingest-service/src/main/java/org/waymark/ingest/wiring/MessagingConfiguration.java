package org.waymark.ingest.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.messaging.Message;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.kafka.CatalogueHandler;
import org.waymark.ingest.consuming.BackgroundHealth;
import org.waymark.ingest.consuming.BatchHandler;
import org.waymark.ingest.consuming.DeadLetters;
import org.waymark.ingest.consuming.KnownStarts;
import org.waymark.ingest.consuming.Reseek;
import org.waymark.ingest.consuming.SteadyConsumer;
import org.waymark.ingest.control.Relay;
import org.waymark.ingest.control.RelayProgress;
import org.waymark.ingest.control.kafka.RelayHandler;
import org.waymark.ingest.deadletter.Letters;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.kafka.KafkaEventPublisher;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.Queries;
import org.waymark.ingest.receipt.QueryDecisions;
import org.waymark.ingest.receipt.kafka.OutcomesHandler;

/** What goes out to Kafka and what comes in from it. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {
  /** No waiting for company; what comes while one request is under way shares the next. */
  private static final Map<String, Object> AT_ONCE =
      Map.of(
          ProducerConfig.LINGER_MS_CONFIG,
          0,
          ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
          1);

  @Bean
  EventCodec eventCodec() {
    return new EventCodec();
  }

  /** A timer for each record would cost more than the record; the producers have their metrics. */
  @Bean
  KafkaEventPublisher eventPublisher(ProducerFactory<byte[], byte[]> producers, EventCodec codec) {
    var bulk = new KafkaTemplate<>(producers);
    var prompt = new KafkaTemplate<>(producers, AT_ONCE);
    bulk.setMicrometerEnabled(false);
    prompt.setMicrometerEnabled(false);
    return new KafkaEventPublisher(bulk, prompt, codec);
  }

  @Bean
  Acknowledgements acknowledgements(IngestSettings settings) {
    return new Acknowledgements(settings.ingest().acknowledgeWithin());
  }

  @Bean(destroyMethod = "close")
  Admin kafkaAdminClient(KafkaAdmin admin) {
    return Admin.create(admin.getConfigurationProperties());
  }

  @Bean
  DeadLetters deadLetters(
      KafkaTemplate<byte[], byte[]> kafka,
      Acknowledgements acknowledgements,
      MeterRegistry meters) {
    return new DeadLetters(kafka, acknowledgements, meters);
  }

  @Bean
  BackgroundHealth consumersHealthIndicator() {
    return new BackgroundHealth();
  }

  @Bean
  Consumer<Message<List<byte[]>>> relay(
      Relay relay,
      RelayProgress progress,
      EventCodec codec,
      DeadLetters deadLetters,
      BackgroundHealth health,
      IngestSettings settings) {
    return steady("relay", new RelayHandler(relay, progress, codec, deadLetters), health, settings);
  }

  @Bean
  Consumer<Message<List<byte[]>>> catalogue(
      CatalogueVersions versions,
      EventCodec codec,
      DeadLetters deadLetters,
      BackgroundHealth health,
      IngestSettings settings) {
    return steady(
        "catalogue", new CatalogueHandler(versions, codec, deadLetters), health, settings);
  }

  @Bean
  Consumer<Message<List<byte[]>>> outcomes(
      Outcomes outcomes,
      Queries queries,
      QueryDecisions decisions,
      EventCodec codec,
      DeadLetters deadLetters,
      BackgroundHealth health,
      IngestSettings settings) {
    return steady(
        "outcomes",
        new OutcomesHandler(outcomes, queries, decisions, codec, deadLetters),
        health,
        settings);
  }

  private static SteadyConsumer steady(
      String name, BatchHandler handler, BackgroundHealth health, IngestSettings settings) {
    return new SteadyConsumer(name, handler, health, settings.ingest().retryPause());
  }

  @Bean
  KnownStarts knownStarts(RelayProgress progress, Letters letters) {
    return new KnownStarts(
        Map.of(Topics.CONTROL, () -> progress.now().next(), Topics.DEAD_LETTERS, letters::next));
  }

  /** Named in ingest.yml for every binding. */
  @Bean
  CommonErrorHandler reseek() {
    return new Reseek();
  }

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> onePartition() {
    return (container, destination, group) ->
        container.getContainerProperties().setSubBatchPerPartition(true);
  }
}
