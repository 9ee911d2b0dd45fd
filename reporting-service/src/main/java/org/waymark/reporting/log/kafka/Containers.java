package org.waymark.reporting.log.kafka;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/** Has each binding's container deliver partition by partition, and knows it by its topic. */
public final class Containers
    implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {
  private final Map<String, AbstractMessageListenerContainer<?, ?>> byTopic =
      new ConcurrentHashMap<>();

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
    container.getContainerProperties().setSubBatchPerPartition(true);
    byTopic.put(destination, container);
  }

  AbstractMessageListenerContainer<?, ?> of(String topic) {
    return Objects.requireNonNull(byTopic.get(topic), topic);
  }
}
