package org.waymark.indicator.track.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.track.TrackListener;

/**
 * Listens to the topic of track events for the live stream: in a group of its own, from now on and
 * without commits, so that each process hears of every partition's events, whoever folds them.
 */
@Configuration(proxyBeanMethods = false)
class TrackTopicConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(TrackTopicConfiguration.class);
  private static final EventCodec CODEC = new EventCodec();

  @Bean
  KafkaMessageListenerContainer<byte[], byte[]> tracksTopic(
      ConsumerFactory<byte[], byte[]> consumers, TrackListener listener) {
    ContainerProperties properties = new ContainerProperties(Topics.TRACKS);
    properties.setGroupId("waymark-track-stream-" + UUID.randomUUID());
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setKafkaConsumerProperties(fromNowOn());
    properties.setMessageListener(
        (MessageListener<byte[], byte[]>) record -> pass(record, listener));
    KafkaMessageListenerContainer<byte[], byte[]> container =
        new KafkaMessageListenerContainer<>(consumers, properties);
    container.setBeanName("track-stream");
    return container;
  }

  private static Properties fromNowOn() {
    Properties properties = new Properties();
    properties.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    return properties;
  }

  private static void pass(ConsumerRecord<byte[], byte[]> record, TrackListener listener) {
    try {
      if (CODEC.decode(name -> text(record, name), record.value()).event()
          instanceof TrackEvent event) {
        listener.happened(event);
      }
    } catch (Unreadable unreadable) {
      LOG.error("Offset {} of the tracks cannot be read", record.offset(), unreadable);
    }
  }

  private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
