package org.waymark.indicator.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Envelope;
import org.waymark.indicator.Wire;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoBackend;
import org.waymark.testing.MongoForTests;

/**
 * A fold killed with signal 9 at random moments while the log grows, on a real broker and, where
 * there is one, a real MongoDB. In the end documents, history and track events are those of an
 * undisturbed fold to the byte, and the same track events were published, by id. {@code
 * -Dwaymark.rounds=50} kills so often, {@code -Dwaymark.records=4000} adds so many records before
 * each kill; the seed is in each failure.
 */
class KilledFoldTest {
  private static final int ROUNDS = Integer.getInteger("waymark.rounds", 2);
  private static final int RECORDS = Integer.getInteger("waymark.records", 1_000);
  private static final String BATCH = "250";

  private final long seed = Long.getLong("waymark.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final KafkaForTests kafka = KafkaForTests.fresh();
  private final Wire wire = new Wire(kafka, 1);
  private final MongoBackend backend = MongoForTests.shared();
  private long foldMillis = 1_000;
  private int inTheMiddle;

  @AfterEach
  void end() {
    wire.close();
    kafka.close();
  }

  @Test
  void killedAtAnyMomentItEndsAsIfUndisturbed() throws Exception {
    List<InputRecord> log = RandomLog.of(seed, ROUNDS * RECORDS).records();
    try (LogRun killed = new LogRun(backend, KilledFoldTest.class);
        LogRun undisturbed = new LogRun(backend, KilledFoldTest.class)) {
      for (int round = 1; round <= ROUNDS; round++) {
        send(log.subList((round - 1) * RECORDS, round * RECORDS));
        killedAtSomeMoment(killed, round * RECORDS - 1L);
      }
      foldedToTheEnd(killed, log.size() - 1L);
      List<Envelope> told = wire.heard(Topics.TRACKS);
      foldHere(undisturbed, log.size());
      List<Envelope> once = wire.heard(Topics.TRACKS).stream().skip(told.size()).toList();

      assertThat(killed.documents()).as("seed %d", seed).isEqualTo(undisturbed.documents());
      assertThat(killed.history()).as("seed %d", seed).isEqualTo(undisturbed.history());
      assertThat(killed.events()).as("seed %d", seed).isEqualTo(undisturbed.events());
      assertThat(ids(told)).as("seed %d", seed).isEqualTo(ids(once));
      System.out.printf(
          "%d kills, %d of them before the log's end, of a fold of %d records on %s: %d track"
              + " events, %d buckets of history; seed %d%n",
          ROUNDS, inTheMiddle, log.size(), backend, once.size(), killed.history().size(), seed);
    }
  }

  private void send(List<InputRecord> records) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (InputRecord each : records) {
        var record = new ProducerRecord<>(Topics.INPUTS, 0, each.key(), each.data());
        each.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
      }
    }
  }

  private void killedAtSomeMoment(LogRun run, long last) throws IOException {
    Process process = started(run);
    try {
      long millis = random.nextLong(foldMillis * 5 / 4);
      CompletableFuture.runAsync(
              process::destroyForcibly,
              CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
          .join();
      process.onExit().join();
      if (position(run) < last) {
        inTheMiddle++;
      } else {
        foldMillis = millis;
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private void foldedToTheEnd(LogRun run, long last) throws IOException {
    Process process = started(run);
    try {
      await().atMost(Duration.ofMinutes(5)).until(() -> position(run) == last);
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static long position(LogRun run) {
    return run.store.partition(0).map(PartitionState::position).orElse(-1L);
  }

  private Process started(LogRun run) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                FoldProgram.class.getName(),
                kafka.bootstrapServers(),
                backend.uri(),
                run.name(),
                BATCH)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = lines.readLine();
    while (line != null && !line.equals(FoldProgram.READY)) {
      line = lines.readLine();
    }
    assertThat(line).as("the program is ready").isNotNull();
    Thread.ofVirtual().start(() -> lines.lines().forEach(unread -> {}));
    return process;
  }

  private void foldHere(LogRun run, long end) throws Outrun {
    try (var consumer = FoldProgram.consumer(kafka.bootstrapServers(), run.name(), "5000")) {
      FoldProgram.fold(consumer, FoldProgram.parts(kafka.bootstrapServers(), run.store), end);
    }
  }

  private static Set<String> ids(List<Envelope> events) {
    return events.stream().map(Envelope::id).collect(Collectors.toSet());
  }
}
