package org.waymark.indicator.inputs.kafka;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/** Maps no headers: they are read from the raw record. */
final class NoHeaders implements KafkaHeaderMapper {
  @Override
  public void fromHeaders(MessageHeaders headers, Headers target) {}

  @Override
  public void toHeaders(Headers source, Map<String, Object> target) {}
}
