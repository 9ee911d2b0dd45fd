package org.waymark.reporting.catalogue.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.kafka.Records;

/**
 * Reads the whole catalogue topic at each start, and goes on reading. It commits nothing: every
 * process builds its own copy.
 */
public final class CatalogueReader implements SmartLifecycle {
  private final KafkaMessageListenerContainer<byte[], byte[]> container;

  public CatalogueReader(
      ConsumerFactory<byte[], byte[]> consumers, Catalogues catalogues, Decoder decoder) {
    ContainerProperties properties =
        new ContainerProperties(
            new TopicPartitionOffset(Topics.CATALOGUE, 0, SeekPosition.BEGINNING));
    properties.setGroupId("waymark-reporting-catalogue");
    properties.setAckMode(AckMode.MANUAL);
    properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
    properties.setMessageListener(
        (MessageListener<byte[], byte[]>) raw -> read(raw, catalogues, decoder));
    container = new KafkaMessageListenerContainer<>(consumers, properties);
    container.setBeanName("catalogue");
  }

  private static void read(
      ConsumerRecord<byte[], byte[]> raw, Catalogues catalogues, Decoder decoder) {
    decoder
        .decode(Records.of(raw))
        .filter(envelope -> envelope.event() instanceof CataloguePublished)
        .ifPresent(envelope -> catalogues.add((CataloguePublished) envelope.event()));
  }

  @Override
  public void start() {
    container.start();
  }

  @Override
  public void stop() {
    container.stop();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }

  /** Before the bindings, which wait for catalogues. */
  @Override
  public int getPhase() {
    return 0;
  }
}
