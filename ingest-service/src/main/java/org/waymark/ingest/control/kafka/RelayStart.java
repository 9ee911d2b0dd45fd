package org.waymark.ingest.control.kafka;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.waymark.contracts.Topics;
import org.waymark.ingest.control.RelayProgress;

/**
 * Starts the relay where its remembered progress says, not where its group's offset does: if the
 * store was lost it relays all broadcasts again, which harms nobody, and knows the catalogue in
 * force once more.
 */
public final class RelayStart implements KafkaBindingRebalanceListener {
  private static final Logger LOG = LoggerFactory.getLogger(RelayStart.class);

  private final RelayProgress progress;

  public RelayStart(RelayProgress progress) {
    this.progress = progress;
  }

  @Override
  public void onPartitionsAssigned(
      String bindingName,
      Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    for (TopicPartition partition : partitions) {
      if (partition.topic().equals(Topics.CONTROL)) {
        seek(consumer, partition);
      }
    }
  }

  private void seek(Consumer<?, ?> consumer, TopicPartition partition) {
    try {
      consumer.seek(partition, progress.now().next());
    } catch (RuntimeException unreachable) {
      LOG.warn("the relay starts at its group's offset: {}", unreachable.toString());
    }
  }
}
