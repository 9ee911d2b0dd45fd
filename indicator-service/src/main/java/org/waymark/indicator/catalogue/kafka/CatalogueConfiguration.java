package org.waymark.indicator.catalogue.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;
import org.waymark.contracts.Topics;
import org.waymark.indicator.catalogue.LoadedCatalogues;

/** Reads the catalogue topic from its beginning at every start, without a group. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
  @Bean
  LoadedCatalogues loadedCatalogues() {
    return new LoadedCatalogues();
  }

  @Bean
  KafkaMessageListenerContainer<byte[], byte[]> catalogueTopic(
      ConsumerFactory<byte[], byte[]> consumers, LoadedCatalogues catalogues) {
    ContainerProperties properties =
        new ContainerProperties(
            new TopicPartitionOffset(Topics.CATALOGUE, 0, SeekPosition.BEGINNING));
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setMessageListener(new CatalogueReader(catalogues));
    KafkaMessageListenerContainer<byte[], byte[]> container =
        new KafkaMessageListenerContainer<>(consumers, properties);
    container.setBeanName("catalogue");
    return container;
  }
}
