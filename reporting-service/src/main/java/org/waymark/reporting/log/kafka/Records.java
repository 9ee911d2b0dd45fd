package org.waymark.reporting.log.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.waymark.reporting.log.LogRecord;

/** Kafka's records as the log's. */
public final class Records {
  private static final byte[] NOTHING = {};

  private Records() {}

  public static LogRecord of(ConsumerRecord<byte[], byte[]> raw) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : raw.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    byte[] value = raw.value();
    return new LogRecord(
        raw.topic(), raw.partition(), raw.offset(), headers, value == null ? NOTHING : value);
  }
}
