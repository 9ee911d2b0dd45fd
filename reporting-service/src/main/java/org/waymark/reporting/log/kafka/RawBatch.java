package org.waymark.reporting.log.kafka;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.waymark.reporting.log.LogRecord;

/** A batch of one partition as the binder hands it over, with the records' own headers. */
record RawBatch(String topic, int partition, List<LogRecord> records, Acknowledgment ack) {
  @SuppressWarnings("unchecked")
  static RawBatch of(Message<List<byte[]>> message) {
    List<ConsumerRecord<byte[], byte[]>> raw =
        Objects.requireNonNull(
            (List<ConsumerRecord<byte[], byte[]>>)
                message.getHeaders().get(KafkaHeaders.RAW_DATA, List.class),
            "the binding keeps no raw records");
    Acknowledgment ack =
        Objects.requireNonNull(
            message.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class),
            "the binding acknowledges by itself");
    ConsumerRecord<byte[], byte[]> first = raw.getFirst();
    return new RawBatch(
        first.topic(), first.partition(), raw.stream().map(Records::of).toList(), ack);
  }
}
