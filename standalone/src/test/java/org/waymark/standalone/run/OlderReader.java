package org.waymark.standalone.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes a consumer one of an older version, which does not know measurements yet, until it is put
 * right. The topic stays as it is.
 */
public final class OlderReader implements ConsumerInterceptor<byte[], byte[]> {
  private static final String TYPE = "ce_type";
  private static final String MEASUREMENT = "waymark.measurement.recorded.v1";
  private static volatile boolean older;

  static void isOlder(boolean nowOlder) {
    older = nowOlder;
  }

  @Override
  public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
    if (older) {
      records.forEach(OlderReader::asTheOlderReadsIt);
    }
    return records;
  }

  private static void asTheOlderReadsIt(ConsumerRecord<byte[], byte[]> record) {
    var type = record.headers().lastHeader(TYPE);
    if (type != null && MEASUREMENT.equals(new String(type.value(), StandardCharsets.UTF_8))) {
      record.headers().remove(TYPE);
      record.headers().add(TYPE, "waymark.not.known.yet".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

  @Override
  public void close() {}

  @Override
  public void configure(Map<String, ?> settings) {}
}
