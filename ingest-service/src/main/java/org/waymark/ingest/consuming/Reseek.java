package org.waymark.ingest.consuming;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The net below {@link SteadyConsumer}: should an exception still reach the container, the batch is
 * read again from its beginning; nothing is skipped, however often.
 */
public final class Reseek implements CommonErrorHandler {
  @Override
  public boolean isAckAfterHandle() {
    return false;
  }

  @Override
  public boolean seeksAfterHandling() {
    return true;
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> data,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    Map<TopicPartition, Long> first = new HashMap<>();
    data.forEach(record ->
        first.merge(
            new TopicPartition(record.topic(), record.partition()), record.offset(), Math::min));
    first.forEach((partition, offset) -> {
      if (consumer.assignment().contains(partition)) {
        consumer.seek(partition, offset);
      }
    });
  }
}
