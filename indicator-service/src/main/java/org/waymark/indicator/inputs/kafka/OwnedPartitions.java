package org.waymark.indicator.inputs.kafka;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/** Clears what is remembered of a partition whenever it comes or goes. */
final class OwnedPartitions implements KafkaBindingRebalanceListener {
  private final InputsListener listener;

  OwnedPartitions(InputsListener listener) {
    this.listener = listener;
  }

  @Override
  public void onPartitionsAssigned(
      String bindingName,
      Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    if (bindingName.equals(InputsConfiguration.BINDING)) {
      partitions.forEach(each -> listener.forget(each.partition()));
    }
  }

  @Override
  public void onPartitionsRevokedBeforeCommit(
      String bindingName, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (bindingName.equals(InputsConfiguration.BINDING)) {
      partitions.forEach(each -> listener.leave(each.partition()));
    }
  }
}
