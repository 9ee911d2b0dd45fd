package org.waymark.reporting;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.catalogue.kafka.CatalogueReader;
import org.waymark.reporting.cut.CutCollector;
import org.waymark.reporting.ledger.LedgerFold;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.log.kafka.Containers;
import org.waymark.reporting.log.kafka.KafkaEventLog;
import org.waymark.reporting.log.kafka.PartitionListener;
import org.waymark.reporting.log.kafka.SeekBack;
import org.waymark.reporting.log.kafka.Waiting;

/** How this service reads and writes the log. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
  @Bean
  EventCodec eventCodec() {
    return new EventCodec();
  }

  @Bean
  EventLog eventLog(KafkaTemplate<byte[], byte[]> kafka, EventCodec codec) {
    return new KafkaEventLog(kafka, codec);
  }

  @Bean
  Decoder decoder(EventCodec codec, EventLog log, MeterRegistry meters) {
    return new Decoder(codec, log, meters);
  }

  @Bean
  Catalogues catalogues() {
    return new Catalogues();
  }

  @Bean
  CatalogueReader catalogueReader(
      ConsumerFactory<byte[], byte[]> consumers, Catalogues catalogues, Decoder decoder) {
    return new CatalogueReader(consumers, catalogues, decoder);
  }

  @Bean
  Containers containers() {
    return new Containers();
  }

  /** Hands over the records as they are, with offsets and headers. */
  @Bean
  BatchMessagingMessageConverter rawBatches() {
    BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter();
    converter.setRawRecordHeader(true);
    return converter;
  }

  @Bean
  CommonErrorHandler seekBack() {
    return new SeekBack();
  }

  @Bean
  Waiting partitionsHealthIndicator() {
    return new Waiting();
  }

  @Bean(destroyMethod = "shutdown")
  ThreadPoolTaskScheduler pauses() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("pauses-");
    scheduler.setDaemon(true);
    return scheduler;
  }

  @Bean
  ListenerContainerPauseService pauseService(ThreadPoolTaskScheduler pauses) {
    return new ListenerContainerPauseService(null, pauses);
  }

  @Bean
  Consumer<Message<List<byte[]>>> ledger(
      LedgerFold fold,
      Containers containers,
      ListenerContainerPauseService pauses,
      Waiting waiting,
      ReportingSettings settings) {
    return new PartitionListener(fold, containers, pauses, waiting, settings.backOff());
  }

  @Bean
  Consumer<Message<List<byte[]>>> cuts(
      CutCollector collector,
      Containers containers,
      ListenerContainerPauseService pauses,
      Waiting waiting,
      ReportingSettings settings) {
    return new PartitionListener(collector, containers, pauses, waiting, settings.backOff());
  }
}
