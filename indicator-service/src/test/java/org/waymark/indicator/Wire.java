package org.waymark.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.testing.KafkaForTests;

/** Speaks to the indicator service as ingest and its relay do, and hears what it says. */
public final class Wire implements AutoCloseable {
  private final EventCodec codec = new EventCodec();
  private final KafkaForTests kafka;
  private final KafkaProducer<byte[], byte[]> producer;
  private final int partitions;
  private final AtomicLong control = new AtomicLong();

  public Wire(KafkaForTests kafka, int partitions) {
    this.kafka = kafka;
    this.partitions = partitions;
    List<NewTopic> topics = new ArrayList<>();
    for (String topic : Topics.ALL) {
      topics.add(new NewTopic(topic, topic.equals(Topics.INPUTS) ? partitions : 1, (short) 1));
    }
    kafka.create(topics.toArray(NewTopic[]::new));
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  public int partitionOf(String family) {
    return Utils.toPositive(Utils.murmur2(family.getBytes(UTF_8))) % partitions;
  }

  public RecordMetadata push(Fixtures.Figure fixture) {
    return push(fixture.event());
  }

  public RecordMetadata push(InputRow row) {
    return send(
        Topics.INPUTS,
        null,
        row.series().indicator().value(),
        new Envelope(
            Identity.of(row),
            "/waymark/ingest",
            row.origin().acceptedAt(),
            row.series().toString(),
            row));
  }

  /** An officer's decision, under the figure's family. */
  public RecordMetadata decide(QueryDecided decided) {
    return send(
        Topics.INPUTS,
        null,
        decided.series().indicator().value(),
        new Envelope(
            Identity.of(decided),
            "/waymark/ingest",
            decided.at(),
            decided.series().toString(),
            decided));
  }

  public void publish(int version, Catalogue catalogue) {
    send(
        Topics.CATALOGUE,
        0,
        "ccc",
        new Envelope(
            "catalogue-" + version,
            "/waymark/ingest",
            Instant.parse("2016-04-01T08:00:00Z"),
            null,
            new CataloguePublished(version, "00", catalogue)));
  }

  /** Copies a broadcast to every partition, as the relay does; answers its number. */
  public long broadcast(Instant at, Broadcast broadcast) {
    long number = control.getAndIncrement();
    for (int partition = 0; partition < partitions; partition++) {
      send(
          Topics.INPUTS,
          partition,
          "broadcast",
          new Envelope("b" + number, "/waymark/ingest", at, null, broadcast).relayedAs(number));
    }
    return number;
  }

  public RecordMetadata raw(String key, byte[] data) {
    return raw(new ProducerRecord<>(Topics.INPUTS, key.getBytes(UTF_8), data));
  }

  private RecordMetadata send(String topic, Integer partition, String key, Envelope envelope) {
    Encoded encoded = codec.encode(envelope);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, partition, key.getBytes(UTF_8), encoded.data());
    encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return raw(record);
  }

  private RecordMetadata raw(ProducerRecord<byte[], byte[]> record) {
    try {
      return producer.send(record).get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Every event on a topic so far. */
  public List<Envelope> heard(String topic) {
    List<Envelope> heard = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records(topic)) {
      Map<String, String> headers = new HashMap<>();
      record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
      try {
        heard.add(codec.decode(headers::get, record.value()));
      } catch (Unreadable unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return heard;
  }

  public <E extends Event> List<E> heard(String topic, Class<E> type) {
    return heard(topic).stream()
        .map(Envelope::event)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrapServers(), "fetch.max.wait.ms", 10),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(topic, each.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      while (all.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  @Override
  public void close() {
    producer.close();
  }
}
