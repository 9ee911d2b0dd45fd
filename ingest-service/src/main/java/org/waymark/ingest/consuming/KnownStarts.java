package org.waymark.ingest.consuming;

import java.util.Collection;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/**
 * Starts readers of topics with one partition where the store says that they have come to, not
 * where their group's offset does: if the store was lost or put back, what is missing is read
 * again, which harms nobody.
 */
public final class KnownStarts implements KafkaBindingRebalanceListener {
  private static final Logger LOG = LoggerFactory.getLogger(KnownStarts.class);

  private final Map<String, LongSupplier> next;

  /**
   * @param next the offset to go on with, by topic
   */
  public KnownStarts(Map<String, LongSupplier> next) {
    this.next = Map.copyOf(next);
  }

  @Override
  public void onPartitionsAssigned(
      String bindingName,
      Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    for (TopicPartition partition : partitions) {
      LongSupplier start = next.get(partition.topic());
      if (start != null) {
        seek(consumer, partition, start);
      }
    }
  }

  private static void seek(Consumer<?, ?> consumer, TopicPartition partition, LongSupplier start) {
    try {
      consumer.seek(partition, start.getAsLong());
    } catch (RuntimeException unreachable) {
      LOG.warn("{} starts at its group's offset: {}", partition, unreachable.toString());
    }
  }
}
