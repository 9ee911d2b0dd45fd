package org.waymark.reporting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.pack.Sha256;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoBackend;

/** The running service with a broker of its own, and the parts of the others that it hears. */
public final class Harness implements AutoCloseable {
  static final String TOKEN = "secret";
  private static final int LEDGERS = 2;
  private final KafkaForTests kafka = KafkaForTests.fresh();
  private final KafkaProducer<byte[], byte[]> producer;
  private final EventCodec codec = new EventCodec();
  private final HttpClient http = HttpClient.newHttpClient();
  private final MongoBackend mongo;
  private final String database;
  private ConfigurableApplicationContext context;
  private long control;

  public Harness(MongoBackend mongo, Class<?> test) {
    this.mongo = mongo;
    this.database = mongo.freshDatabase(test);
    kafka.create(
        new NewTopic(Topics.LEDGER, LEDGERS, (short) 1),
        new NewTopic(Topics.CATALOGUE, 1, (short) 1),
        new NewTopic(Topics.CONTROL, 1, (short) 1),
        new NewTopic(Topics.CUTS, 4, (short) 1),
        new NewTopic(Topics.OUTCOMES, 1, (short) 1),
        new NewTopic(Topics.DEAD_LETTERS, 1, (short) 1));
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    context = start();
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ReportingApplication.class)
        .properties(
            Map.of(
                "spring.config.name", "application,reporting",
                "WAYMARK_KAFKA", kafka.bootstrapServers(),
                "WAYMARK_MONGODB", mongo.uri(),
                "WAYMARK_REPORTING_PORT", "0",
                "WAYMARK_REPORTING_MANAGEMENT_PORT", "0",
                "WAYMARK_ADMIN_TOKEN", TOKEN,
                "waymark.reporting.back-off", "200ms",
                "waymark.reporting.look-every", "1s"))
        .run("--spring.mongodb.database=" + database);
  }

  public void restart() {
    context.close();
    context = start();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public void catalogue(int version, Catalogue catalogue) {
    send(Topics.CATALOGUE, 0, envelope(new CataloguePublished(version, "sha", catalogue)));
  }

  /** What the relay does: the same broadcast to every partition of the ledger, numbered. */
  public void broadcast(Instant time, Event event) {
    long number = control++;
    Envelope envelope =
        new Envelope("broadcast-" + number, "/test", time, null, event).relayedAs(number);
    for (int partition = 0; partition < LEDGERS; partition++) {
      send(Topics.LEDGER, partition, envelope);
    }
  }

  public void fact(int partition, LedgerFact fact) {
    send(
        Topics.LEDGER,
        partition,
        new Envelope(Identity.of(fact), "/test", fact.origin().acceptedAt(), null, fact));
  }

  public void rubbish(int partition) {
    producer.send(
        new ProducerRecord<>(
            Topics.LEDGER, partition, null, "{not json".getBytes(StandardCharsets.UTF_8)));
    producer.flush();
  }

  /** What the indicator service does at a cut, for two partitions, the second without series. */
  public void cut(Period month, List<SeriesState> states) {
    String cut = month.toString();
    List<byte[]> told = new ArrayList<>();
    for (SeriesState state :
        states.stream().sorted((a, b) -> a.series().compareTo(b.series())).toList()) {
      Envelope envelope = envelope(new SeriesCut(cut, 0, state));
      told.add(codec.encode(envelope).data());
      send(Topics.CUTS, Math.floorMod(state.series().hashCode(), 4), envelope);
    }
    int length = told.stream().mapToInt(each -> each.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] each : told) {
      System.arraycopy(each, 0, all, at, each.length);
      at += each.length;
    }
    send(
        Topics.CUTS,
        0,
        envelope(new CutCompleted(cut, month, 0, 2, states.size(), Sha256.of(all), 10, 1)));
    send(
        Topics.CUTS,
        1,
        envelope(new CutCompleted(cut, month, 1, 2, 0, Sha256.of(new byte[0]), 10, 1)));
  }

  private static Envelope envelope(Event event) {
    return new Envelope(UUID.randomUUID().toString(), "/test", Sample.ACCEPTED, null, event);
  }

  private void send(String topic, int partition, Envelope envelope) {
    Encoded encoded = codec.encode(envelope);
    var record = new ProducerRecord<byte[], byte[]>(topic, partition, null, encoded.data());
    encoded
        .headers()
        .forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
    producer.flush();
  }

  /** Everything on a topic of one partition so far. */
  public List<Envelope> read(String topic) {
    List<Envelope> found = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : raw(topic)) {
      try {
        found.add(
            codec.decode(
                name -> {
                  var header = record.headers().lastHeader(name);
                  return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
                },
                record.value()));
      } catch (org.waymark.contracts.codec.Unreadable unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return found;
  }

  public List<ConsumerRecord<byte[], byte[]>> raw(String topic) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      TopicPartition place = new TopicPartition(topic, 0);
      consumer.assign(List.of(place));
      consumer.seekToBeginning(List.of(place));
      long end = consumer.endOffsets(List.of(place)).get(place);
      while (consumer.position(place) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
    }
    return found;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  public HttpResponse<String> api(String path) {
    return send(
        HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TOKEN).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  static String json(Object value) {
    return EventJson.mapper().writeValueAsString(value);
  }

  @Override
  public void close() {
    context.close();
    producer.close();
    kafka.close();
  }
}
