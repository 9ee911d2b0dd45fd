package org.waymark.indicator.inputs.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.indicator.inputs.InputRecord;
import org.waymark.indicator.inputs.Publisher;

/**
 * Sends everything at once and returns when the broker has acknowledged each message. The producer
 * is idempotent with acks=all, and gives up after its delivery timeout, which is far below the time
 * a consumer may take between two polls.
 */
public final class KafkaPublisher implements Publisher {
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final EventCodec codec = new EventCodec();

  public KafkaPublisher(KafkaTemplate<byte[], byte[]> kafka) {
    this.kafka = kafka;
  }

  @Override
  public void publish(List<Message> messages) {
    send(messages.stream().map(this::record).toList());
  }

  @Override
  public void deadLetters(List<DeadLetter> letters) {
    send(letters.stream().map(KafkaPublisher::record).toList());
  }

  private void send(List<ProducerRecord<byte[], byte[]>> records) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    records.forEach(record -> sent.add(kafka.send(record)));
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("Kafka did not acknowledge: " + failed.getMessage(), failed);
    }
  }

  private ProducerRecord<byte[], byte[]> record(Message message) {
    Encoded encoded = codec.encode(message.envelope());
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(message.topic(), message.key().getBytes(UTF_8), encoded.data());
    encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  private static ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
    InputRecord dead = letter.record();
    var why =
        new org.waymark.contracts.codec.DeadLetter(
            "indicator", letter.reason(), Topics.INPUTS, dead.partition(), dead.offset());
    byte[] data = org.waymark.contracts.codec.DeadLetter.fitting(dead.data());
    var record = new ProducerRecord<>(Topics.DEAD_LETTERS, why.key().getBytes(UTF_8), data);
    org.waymark.contracts.codec.DeadLetter.fitting(dead.headers(), String::length)
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    why.headers(dead.data())
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
