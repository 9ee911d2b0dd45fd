package org.waymark.indicator.notification.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.indicator.notification.Announcer;

/**
 * Reads the track events in one group for all copies of the service. A place in the topic is given
 * up only once its event is noted; what cannot be noted is tried again without end.
 */
public final class TracksForNotices {
  private static final Logger LOG = LoggerFactory.getLogger(TracksForNotices.class);
  private static final String GROUP = "waymark-notifications";
  private static final long PAUSE = 2000;
  private static final EventCodec CODEC = new EventCodec();

  private TracksForNotices() {}

  /**
   * @param needed whether anybody is to be told of anything
   */
  public static KafkaMessageListenerContainer<byte[], byte[]> container(
      ConsumerFactory<byte[], byte[]> consumers, Announcer announcer, boolean needed) {
    ContainerProperties properties = new ContainerProperties(Topics.TRACKS);
    properties.setGroupId(GROUP);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMessageListener(
        (MessageListener<byte[], byte[]>) record -> pass(record, announcer));
    var container = new KafkaMessageListenerContainer<>(consumers, properties);
    var again = new DefaultErrorHandler(new FixedBackOff(PAUSE, FixedBackOff.UNLIMITED_ATTEMPTS));
    again.setClassifications(Map.of(), true);
    container.setCommonErrorHandler(again);
    container.setAutoStartup(needed);
    container.setBeanName("notifications");
    return container;
  }

  private static void pass(ConsumerRecord<byte[], byte[]> record, Announcer announcer) {
    try {
      announcer.announce(CODEC.decode(name -> text(record, name), record.value()));
    } catch (Unreadable unreadable) {
      LOG.error("Offset {} of the tracks cannot be read", record.offset(), unreadable);
    }
  }

  private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
