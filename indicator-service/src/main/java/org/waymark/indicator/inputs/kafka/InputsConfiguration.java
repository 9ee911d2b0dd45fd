package org.waymark.indicator.inputs.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.scheduling.TaskScheduler;
import org.waymark.contracts.Topics;
import org.waymark.indicator.IndicatorSettings;
import org.waymark.indicator.inputs.FoldParts;
import org.waymark.indicator.inputs.Log;
import org.waymark.indicator.inputs.Publisher;
import org.waymark.indicator.inputs.Waiting;
import org.waymark.indicator.rebuild.Replayed;

/** Binds the log of inputs to its folds. */
@Configuration(proxyBeanMethods = false)
class InputsConfiguration {
  static final String BINDING = "inputs-in-0";

  private final AtomicReference<@Nullable AbstractMessageListenerContainer<?, ?>> container =
      new AtomicReference<>();

  @Bean
  Publisher publisher(KafkaTemplate<byte[], byte[]> kafka) {
    return new KafkaPublisher(kafka);
  }

  @Bean
  Log inputsLog(KafkaAdmin admin) {
    return new KafkaLog(() -> described(admin));
  }

  private static TopicDescription described(KafkaAdmin admin) {
    Map<String, TopicDescription> found = admin.describeTopics(Topics.INPUTS);
    return Objects.requireNonNull(found.get(Topics.INPUTS), Topics.INPUTS);
  }

  @Bean
  Replayed replayed(ConsumerFactory<byte[], byte[]> consumers) {
    return new KafkaReplayed(consumers);
  }

  @Bean
  Waiting waiting() {
    return new Waiting();
  }

  @Bean
  InputsListener inputsListener(
      FoldParts parts, Waiting waiting, IndicatorSettings settings, TaskScheduler scheduler) {
    ListenerContainerPauseService pauses = new ListenerContainerPauseService(null, scheduler);
    Backoff backoff = new Backoff(settings.retry().first(), settings.retry().longest());
    return new InputsListener(
        parts,
        waiting,
        backoff,
        (partition, wait) ->
            pauses.pausePartition(Objects.requireNonNull(container.get()), partition, wait));
  }

  @Bean
  Consumer<Message<List<byte[]>>> inputs(InputsListener listener) {
    return listener::accept;
  }

  @Bean
  KafkaBindingRebalanceListener ownedPartitions(InputsListener listener) {
    return new OwnedPartitions(listener);
  }

  /** One batch per partition at a time, so that a failure touches its own partition only. */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> batchesPerPartition() {
    return (made, destination, group) -> {
      if (Topics.INPUTS.equals(destination)) {
        made.getContainerProperties().setSubBatchPerPartition(true);
        container.set(made);
      }
    };
  }

  /** Keeps each record as it came: headers, key and offset belong to what is decoded here. */
  @Bean
  BatchMessagingMessageConverter rawRecords() {
    BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter(null);
    converter.setHeaderMapper(new NoHeaders());
    converter.setRawRecordHeader(true);
    return converter;
  }

  @Bean
  CommonErrorHandler seekBack() {
    return new SeekBack();
  }
}
