package org.waymark.ingest.deadletter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.ingest.deadletter.Death;
import org.waymark.ingest.deadletter.Letter;
import org.waymark.ingest.deadletter.LetterLog;
import org.waymark.ingest.deadletter.Place;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.NotAcknowledged;

/** Reads single records by their places with a consumer of its own, made for each look. */
public final class KafkaLetterLog implements LetterLog {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> settings;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final Acknowledgements acknowledgements;

  /**
   * @param settings how the broker is reached
   */
  public KafkaLetterLog(
      Map<String, Object> settings,
      KafkaTemplate<byte[], byte[]> kafka,
      Acknowledgements acknowledgements) {
    this.settings = settings;
    this.kafka = kafka;
    this.acknowledgements = acknowledgements;
  }

  @Override
  public Optional<Content> original(Letter letter) {
    if (!Topics.ALL.contains(letter.place().topic())) {
      return Optional.empty();
    }
    try (var consumer = consumer()) {
      return read(consumer, letter.place())
          .filter(original ->
              read(consumer, placeOfCopy(letter))
                  .filter(copy -> isSame(original.value(), copy.value()))
                  .isPresent())
          .map(KafkaLetterLog::content);
    } catch (KafkaException away) {
      throw new NotAcknowledged("the broker did not answer: " + away, away);
    }
  }

  @Override
  public Optional<Content> copy(Letter letter) {
    try (var consumer = consumer()) {
      return read(consumer, placeOfCopy(letter)).map(KafkaLetterLog::content);
    } catch (KafkaException away) {
      throw new NotAcknowledged("the broker did not answer: " + away, away);
    }
  }

  /** The dead letters have one partition. */
  private static Place placeOfCopy(Letter letter) {
    return new Place(Topics.DEAD_LETTERS, 0, letter.number());
  }

  private static boolean isSame(byte @Nullable [] original, byte @Nullable [] copy) {
    byte[] whole = original == null ? new byte[0] : original;
    byte[] known = copy == null ? new byte[0] : copy;
    return Arrays.equals(whole, known) || Arrays.equals(DeadLetter.fitting(whole), known);
  }

  private Consumer<byte[], byte[]> consumer() {
    Map<String, Object> all = new HashMap<>(settings);
    all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static Optional<ConsumerRecord<byte[], byte[]>> read(
      Consumer<byte[], byte[]> consumer, Place place) {
    var partition = new TopicPartition(place.topic(), place.partition());
    var only = List.of(partition);
    long first = Objects.requireNonNull(consumer.beginningOffsets(only).get(partition));
    long end = Objects.requireNonNull(consumer.endOffsets(only).get(partition));
    if (place.offset() < first || place.offset() >= end) {
      return Optional.empty();
    }
    consumer.assign(only);
    consumer.seek(partition, place.offset());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        return Optional.of(record).filter(found -> found.offset() == place.offset());
      }
    }
    throw new KafkaException(place + " was not read within " + PATIENCE);
  }

  private static Content content(ConsumerRecord<byte[], byte[]> record) {
    List<Header> headers = new ArrayList<>();
    record.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
    return new Content(record.key(), headers, record.value());
  }

  @Override
  public long putBack(Letter letter, Content content) {
    var record =
        new ProducerRecord<byte[], byte[]>(
            letter.place().topic(), letter.place().partition(), content.key(), content.data());
    content.headers().stream()
        .filter(header -> !header.name().equals(DeadLetter.REPLAY))
        .forEach(header -> record.headers().add(new RecordHeader(header.name(), header.value())));
    String whose = new Death.Replay(letter.id(), letter.attempt()).text();
    record.headers().add(DeadLetter.REPLAY, whose.getBytes(StandardCharsets.UTF_8));
    return acknowledgements.await(kafka.send(record)).getRecordMetadata().offset();
  }
}
