package org.waymark.indicator.inputs.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The net below the listener, which lets nothing through: should something escape all the same, the
 * batch is read again. Spring's default handler would in the end discard it.
 */
final class SeekBack implements CommonErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SeekBack.class);

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> data,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    LOG.error("A batch is read again", thrown);
    for (TopicPartition partition : data.partitions()) {
      if (consumer.assignment().contains(partition)) {
        consumer.seek(partition, data.records(partition).getFirst().offset());
      }
    }
  }

  @Override
  public void handleOtherException(
      Exception thrown,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      boolean batchListener) {
    LOG.error("The consumer of inputs failed and goes on", thrown);
  }
}
