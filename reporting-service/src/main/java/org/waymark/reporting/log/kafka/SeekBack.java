package org.waymark.reporting.log.kafka;

import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * A net beneath the listener, which lets nothing through: whatever gets here is read again from
 * where it stood, and nothing is ever given up.
 */
public final class SeekBack implements CommonErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SeekBack.class);

  @Override
  public boolean isAckAfterHandle() {
    return false;
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> data,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    LOG.error("a batch came back unhandled and is read again", thrown);
    for (TopicPartition place : data.partitions()) {
      if (consumer.assignment().contains(place)) {
        consumer.seek(place, Objects.requireNonNull(data.records(place).getFirst()).offset());
      }
    }
  }

  @Override
  public void handleOtherException(
      Exception thrown,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      boolean batchListener) {
    LOG.error("the consumer is in trouble and goes on", thrown);
  }
}
