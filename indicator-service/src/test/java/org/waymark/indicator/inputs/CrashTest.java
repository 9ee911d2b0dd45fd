package org.waymark.indicator.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.action;
import static org.waymark.indicator.Fixtures.commentary;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;
import static org.waymark.indicator.Fixtures.targetSet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CutRequested;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.Wire;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.inputs.kafka.KafkaPublisher;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoBackend;

/**
 * One log on a real broker, folded by processes that die. Whatever step they die at, in the end the
 * documents are the same to the byte and the same events were published, by id.
 */
@EachMongoBackend
class CrashTest {
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static final Wire WIRE = new Wire(KAFKA, 1);
  private static final Map<MongoBackend, Result> UNDISTURBED = new ConcurrentHashMap<>();
  private static final AtomicInteger GROUPS = new AtomicInteger();
  private static final List<String> PUBLISHED_ON =
      List.of(Topics.STATES, Topics.TRACKS, Topics.CUTS, Topics.OUTCOMES, Topics.DEAD_LETTERS);

  private static final CatalogueIndex FIRST =
      new CatalogueIndex(
          1, Fixtures.catalogue(measures(), List.of(target("a/-", "2016/17", "100"))));
  private static final CatalogueIndex SECOND =
      new CatalogueIndex(
          2,
          Fixtures.catalogue(
              measures(),
              List.of(
                  target("a/-", "2016/17", "80"), target("b/-", "2016/17", "120", "seasonal"))));

  private static KafkaTemplate<byte[], byte[]> template;
  private static int length;

  @Parameter private MongoBackend backend;

  private static List<Fixtures.Measure> measures() {
    return List.of(
        measure("a").brokenDownBy("E07000008 E07000009"),
        measure("b").form(Form.YEAR_TO_DATE, Sends.INCREMENTS),
        measure("c"),
        measure("d")
            .form(Form.POINT, Sends.INCREMENTS)
            .unit("people")
            .brokenDownBy("E07000008 E07000009"));
  }

  @BeforeAll
  static void aYearOnTheLog() {
    template =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", KAFKA.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer()));
    Instant start = Instant.parse("2016-04-01T09:00:00Z");
    WIRE.broadcast(start, new CatalogueActivated(1));
    push("a/-", "2016-04", "85", "2016-05-04T09:00:00Z");
    push("b/-", "2016-04", "9", "2016-05-04T09:00:01Z");
    WIRE.raw("a", "{".getBytes(UTF_8));
    push("a/-", "2016-05", "85", "2016-06-04T09:00:00Z");
    push("a/-", "2016-05", "85", "2016-06-04T09:00:01Z");
    push("a/E07000008", "2016-05", "99", "2016-06-04T09:00:02Z");
    WIRE.push(targetSet("a/-", "2016-05", "84", 1, "2016-06-04T09:00:03Z"));
    WIRE.push(commentary("a/-", "2016-05", "One home was late.", 0, "2016-06-04T09:00:04Z"));
    WIRE.push(action("a/-", "2016-05", "a1", ActionStatus.PLANNED, 1, "2016-06-04T09:00:04Z"));
    WIRE.push(action("a/-", "2016-05", "a1", ActionStatus.DONE, 1, "2016-06-04T09:00:05Z"));
    WIRE.push(targetSet("a/-", "2016-05", "83", 1, "2016-06-04T09:00:05Z"));
    tick("2016-06-30T09:00:00Z");
    WIRE.push(figure("a/-", "2016-04", "101").revision(1).at("2016-07-01T09:00:00Z").row("s7", 1));
    WIRE.push(figure("a/-", "2016-04", "102").revision(1).at("2016-07-02T09:00:00Z").row("s8", 1));
    push("x/-", "2016-04", "1", "2016-07-02T10:00:00Z");
    WIRE.broadcast(Instant.parse("2016-07-03T09:00:00Z"), new CatalogueActivated(2));
    push("b/-", "2016-06", "10", "2016-07-04T09:00:00Z");
    push("b/-", "2016-05", "1", "2016-07-04T09:00:01Z");
    WIRE.raw("b", null);
    tick("2016-07-28T16:00:00Z");
    Instant close = Instant.parse("2016-07-28T16:00:00Z");
    WIRE.broadcast(close, new CutRequested("2016-06", Period.parse("2016-06"), close));
    push("a/-", "2016-06", "60", "2016-07-29T09:00:00Z");
    push("a/-", "2016-07", "60", "2016-08-03T09:00:00Z");
    queries();
    tick("2016-09-01T09:00:00Z");
    push("c/-", "2016-04", "1", "2016-09-02T09:00:00Z");
    revisedUntilABucketIsFull();
    length = WIRE.records(Topics.INPUTS).size();
  }

  private static void revisedUntilABucketIsFull() {
    for (int revision = 1; revision <= Facts.BUCKET; revision++) {
      WIRE.push(
          figure("c/-", "2016-04", "2")
              .revision(revision)
              .at("2016-09-03T09:00:00Z")
              .row("s10", revision));
    }
  }

  /** A total that differs from its districts' sum, decided on twice, and a month revised. */
  private static void queries() {
    push("d/-", "2016-07", "100", "2016-08-04T09:00:00Z");
    push("d/E07000008", "2016-07", "40", "2016-08-04T09:00:01Z");
    push("d/E07000009", "2016-07", "50", "2016-08-04T09:00:02Z");
    decide("first", QueryDecision.CONFIRMED);
    decide("second", QueryDecision.WITHDRAWN);
    decide("first", QueryDecision.CONFIRMED);
    WIRE.push(
        figure("d/E07000009", "2016-07", "60").revision(1).at("2016-08-06T09:00:00Z").row("s9", 1));
    decide("third", QueryDecision.CONFIRMED);
    WIRE.push(figure("b/-", "2016-06", "11").revision(1).at("2016-08-07T09:00:00Z").row("s9", 2));
  }

  private static void decide(String command, QueryDecision decision) {
    MeasurementRecorded total = figure("d/-", "2016-07", "100").event();
    WIRE.decide(
        new QueryDecided(
            command,
            total.series(),
            total.period(),
            Identity.of(total),
            "total.differs",
            decision,
            "because",
            "cfa",
            Instant.parse("2016-08-05T09:00:00Z"),
            "s1",
            1));
  }

  private static void push(String series, String period, String value, String at) {
    WIRE.push(figure(series, period, value).at(at));
  }

  private static void tick(String at) {
    WIRE.broadcast(Instant.parse(at), new Ticked(Instant.parse(at)));
  }

  @AfterAll
  static void end() {
    template.destroy();
    WIRE.close();
  }

  @Test
  void theSameLogFoldedTwiceGivesTheSameBytes() {
    Result once = fold(5000, Step.Hook.NONE);
    Result again = fold(3, Step.Hook.NONE);
    assertThat(again.documents()).isEqualTo(once.documents());
    assertThat(again.history()).isEqualTo(once.history()).isNotEmpty();
    assertThat(again.events()).isEqualTo(once.events());
    assertThat(without(Topics.STATES, again.published()))
        .isEqualTo(without(Topics.STATES, once.published()));
    assertThat(once.documents()).noneMatch(document -> document.contains("unpublished"));
    assertThat(once.counts().received).isEqualTo(length);
    assertThat(once.counts().ends)
        .isEqualTo(
            Map.of(
                Tally.End.ACCEPTED, 20 + Facts.BUCKET,
                Tally.End.DUPLICATE, 2,
                Tally.End.CONFLICT, 3,
                Tally.End.REFUSED, 2,
                Tally.End.DEAD_LETTER, 2,
                Tally.End.BROADCAST, 6));
    assertThat(once.counts().told).isEqualTo(once.events().size());
    assertThat(once.published())
        .filteredOn(each -> each.contains("QueryAnswered[") || each.contains("result=QUERY"))
        .as("a total that differs, a month revised, and each decision answered")
        .hasSize(6);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void deathAtAStepChangesNothing(Step step) {
    Result undisturbed = undisturbed();
    Result killed = fold(4, new DyingAt(step));
    assertThat(killed.deaths()).isPositive();
    assertSame(killed, undisturbed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 7, 42, 1234})
  void deathAnywhereChangesNothing(long seed) {
    Random random = new Random(seed);
    Result undisturbed = undisturbed();
    Result killed =
        fold(
            5,
            (step, partition) -> {
              if (random.nextInt(9) == 0) {
                throw new Death(step);
              }
            });
    assertSame(killed, undisturbed);
  }

  private Result undisturbed() {
    return UNDISTURBED.computeIfAbsent(backend, each -> fold(4, Step.Hook.NONE));
  }

  private static void assertSame(Result killed, Result undisturbed) {
    assertThat(killed.documents()).isEqualTo(undisturbed.documents());
    assertThat(killed.history()).isEqualTo(undisturbed.history());
    assertThat(killed.events()).isEqualTo(undisturbed.events());
    assertThat(without(Topics.STATES, killed.published()))
        .isEqualTo(without(Topics.STATES, undisturbed.published()));
    assertThat(killed.counts().ended()).isEqualTo(killed.counts().received);
  }

  /** State messages are coalesced, so how many there are depends on where a batch ends. */
  private static Set<String> without(String topic, Set<String> published) {
    Set<String> left = new HashSet<>(published);
    left.removeIf(each -> each.startsWith(topic));
    return left;
  }

  private Result fold(int batch, Step.Hook hook) {
    Map<String, Integer> before = new HashMap<>();
    PUBLISHED_ON.forEach(topic -> before.put(topic, WIRE.records(topic).size()));
    String group = "fold-" + GROUPS.incrementAndGet();
    int deaths = 0;
    try (LogRun run = new LogRun(backend, CrashTest.class)) {
      LogRun.Counts counts = run.counts;
      boolean done = false;
      while (!done) {
        counts = new LogRun.Counts();
        try {
          live(group, batch, parts(run.store, counts, hook));
          done = true;
        } catch (Death death) {
          deaths++;
        }
      }
      return new Result(
          run.documents(), run.history(), run.events(), published(before), counts, deaths);
    }
  }

  private FoldParts parts(SeriesStore store, Tally tally, Step.Hook hook) {
    Map<Integer, CatalogueIndex> versions = Map.of(1, FIRST, 2, SECOND);
    return new FoldParts(
        store,
        new KafkaPublisher(template),
        new OnePartition(),
        number -> Optional.ofNullable(versions.get(number)),
        new BankHolidaysOfEngland(),
        tally,
        hook);
  }

  /** One process from its start to the log's end, or to its death. */
  private static void live(String group, int batch, FoldParts parts) {
    TopicPartition partition = new TopicPartition(Topics.INPUTS, 0);
    PartitionFold fold = new PartitionFold(0, parts);
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(group, batch)) {
      consumer.assign(List.of(partition));
      long next =
          Optional.ofNullable(consumer.committed(Set.of(partition)).get(partition))
              .map(committed -> committed.offset())
              .orElse(0L);
      consumer.seek(partition, next);
      while (consumer.position(partition) < length) {
        List<ConsumerRecord<byte[], byte[]>> records =
            consumer.poll(Duration.ofSeconds(5)).records(partition);
        if (!records.isEmpty()) {
          fold.fold(records.stream().map(CrashTest::input).toList());
          consumer.commitSync();
        }
      }
    } catch (Outrun outrun) {
      throw new AssertionError("there is only one process", outrun);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String group, int batch) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            KAFKA.bootstrapServers(),
            "group.id",
            group,
            "enable.auto.commit",
            "false",
            "auto.offset.reset",
            "earliest",
            "max.poll.records",
            Integer.toString(batch)),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  private static InputRecord input(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
    byte[] data = record.value() == null ? new byte[0] : record.value();
    return new InputRecord(0, record.offset(), record.key(), headers, data);
  }

  /** What was published since, by topic and id: repeats fall together, contents are looked at. */
  private static Set<String> published(Map<String, Integer> before) {
    Set<String> published = new HashSet<>();
    for (String topic : PUBLISHED_ON) {
      int from = before.get(topic);
      if (topic.equals(Topics.DEAD_LETTERS)) {
        WIRE.records(topic).stream()
            .skip(from)
            .forEach(each -> published.add(topic + new String(each.key(), UTF_8)));
      } else {
        WIRE.heard(topic).stream().skip(from).forEach(each -> published.add(text(topic, each)));
      }
    }
    return published;
  }

  private static String text(String topic, Envelope envelope) {
    boolean position =
        topic.equals(Topics.OUTCOMES)
            && envelope.subject().startsWith(Topics.INPUTS)
            && envelope.event() instanceof PositionReached;
    return position ? topic + " position" : topic + envelope.id() + envelope.event();
  }

  private record Result(
      List<String> documents,
      List<String> history,
      List<String> events,
      Set<String> published,
      LogRun.Counts counts,
      int deaths) {}

  static final class OnePartition implements Log {
    @Override
    public String topicId() {
      return "topic-1";
    }

    @Override
    public int partitions() {
      return 1;
    }

    @Override
    public int partitionOf(String family) {
      return 0;
    }
  }

  /** Dies the 1st, 3rd, 6th, 10th … time that a step is reached, so that work gets done between. */
  private static final class DyingAt implements Step.Hook {
    private final Step step;
    private int until = 1;
    private int gap = 1;

    DyingAt(Step step) {
      this.step = step;
    }

    @Override
    public void reached(Step reached, int partition) {
      if (reached == step && --until == 0) {
        until = ++gap;
        throw new Death(step);
      }
    }
  }

  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;

    Death(Step at) {
      super("died at " + at);
    }
  }
}
