package org.waymark.indicator.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.indicator.inputs.kafka.KafkaPublisher;
import org.waymark.indicator.inputs.mongo.MongoSeriesStore;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;

/** The fold of a random log's partition in a JVM of its own, so that it can be killed. */
public final class FoldProgram {
  static final String READY = "ready";
  private static final TopicPartition PARTITION = new TopicPartition(Topics.INPUTS, 0);

  private FoldProgram() {}

  /** Arguments: bootstrap servers, the store's address, its database, records to a batch. */
  public static void main(String[] args) throws Outrun {
    MongoDatabase database = MongoClients.create(args[1]).getDatabase(args[2]);
    FoldParts parts = parts(args[0], new MongoSeriesStore(() -> database));
    try (var consumer = consumer(args[0], args[2], args[3])) {
      System.out.println(READY);
      fold(consumer, parts, Long.MAX_VALUE);
    }
  }

  /** Folds from where the group got to, until a position is reached. */
  static void fold(KafkaConsumer<byte[], byte[]> consumer, FoldParts parts, long end)
      throws Outrun {
    PartitionFold fold = new PartitionFold(0, parts);
    consumer.assign(List.of(PARTITION));
    OffsetAndMetadata committed = consumer.committed(Set.of(PARTITION)).get(PARTITION);
    consumer.seek(PARTITION, committed == null ? 0 : committed.offset());
    while (consumer.position(PARTITION) < end) {
      var records = consumer.poll(Duration.ofSeconds(1)).records(PARTITION);
      if (!records.isEmpty()) {
        fold.fold(records.stream().map(FoldProgram::input).toList());
        consumer.commitSync();
      }
    }
  }

  static KafkaConsumer<byte[], byte[]> consumer(String servers, String group, String batch) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", servers,
            "group.id", group,
            "enable.auto.commit", "false",
            "auto.offset.reset", "earliest",
            "max.poll.records", batch),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  static FoldParts parts(String servers, SeriesStore store) {
    KafkaTemplate<byte[], byte[]> template =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer()));
    return new FoldParts(
        store,
        new KafkaPublisher(template),
        new CrashTest.OnePartition(),
        version -> Optional.ofNullable(RandomLog.CATALOGUES.get(version)),
        new BankHolidaysOfEngland(),
        new LogRun.Counts(),
        Step.Hook.NONE);
  }

  private static InputRecord input(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
    return new InputRecord(0, record.offset(), record.key(), headers, record.value());
  }
}
