package org.waymark.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.target;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.Ticked;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.IndicatorApplication;
import org.waymark.indicator.Wire;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.Waiting;
import org.waymark.testing.EmbeddedMongo;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.RestartableMongo;

/**
 * The store is away for longer than any default number of tries (Spring's are ten), and a catalogue
 * version comes later than its activation: the partition waits, says why, and loses nothing.
 */
@SpringBootTest(
    classes = IndicatorApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=application,indicator",
      "management.server.port=0",
      "waymark.store-timeout=50ms",
      "waymark.retry.first=10ms",
      "waymark.retry.longest=40ms"
    })
class OutageTest {
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static final Wire WIRE = new Wire(KAFKA, 1);
  private static final RestartableMongo MONGO = new EmbeddedMongo();
  private static final Instant START = Instant.parse("2016-04-01T09:00:00Z");
  private static final SeriesId NEET = SeriesId.parse("neet/-");

  @Autowired private SeriesStore store;
  @Autowired private Waiting waiting;
  @Autowired private HealthEndpoint health;
  @Autowired private MeterRegistry registry;
  @Autowired private BindingsLifecycleController bindings;
  @Autowired private MongoDatabaseFactory mongo;

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry properties) {
    KAFKA.register(properties);
    properties.add("WAYMARK_MONGODB", MONGO::uri);
  }

  @AfterAll
  static void end() {
    WIRE.close();
    MONGO.close();
  }

  @Test
  void aPartitionWaitsWithoutEndAndLosesNothing() {
    WIRE.broadcast(START, new CatalogueActivated(1));
    within(60)
        .untilAsserted(() ->
            assertThat(waiting.reasons())
                .containsEntry(0, "catalogue version 1 is not loaded yet"));
    WIRE.publish(
        1,
        Fixtures.catalogue(List.of(measure("neet")), List.of(target("neet/-", "2016/17", "20"))));
    WIRE.push(figure("neet/-", "2016-04", "20").at("2016-05-06T09:00:00Z"));
    within(30).untilAsserted(() -> assertThat(figures()).isEqualTo(1));
    within(10).untilAsserted(() -> assertThat(readiness()).isEqualTo(Status.UP));

    MONGO.kill();
    WIRE.push(figure("neet/-", "2016-05", "17").at("2016-06-06T09:00:00Z"));
    Instant later = Instant.parse("2016-06-07T09:00:00Z");
    WIRE.broadcast(later, new Ticked(later));
    for (int month = 6; month <= 9; month++) {
      WIRE.push(figure("neet/-", Period.month(2016, month).toString(), "20").at(later));
    }
    within(60).untilAsserted(() -> assertThat(waiting.tries(0)).isGreaterThan(15));
    assertThat(waiting.reasons()).containsKey(0);
    assertThat(readiness()).isEqualTo(Status.OUT_OF_SERVICE);

    MONGO.start();
    within(60).untilAsserted(() -> assertThat(figures()).isEqualTo(6));
    within(10).untilAsserted(() -> assertThat(readiness()).isEqualTo(Status.UP));
    within(10).untilAsserted(() -> assertThat(ended("accepted")).isEqualTo(6));
    within(10).untilAsserted(() -> assertThat(ended("broadcast")).isEqualTo(2));
    assertThat(ended("skipped")).isZero();
    assertThat(registry.get("waymark.indicator.received").counter().count()).isEqualTo(8);
    assertThat(WIRE.records(Topics.DEAD_LETTERS)).isEmpty();

    aStoreRestoredFromAnOlderBackupIsBroughtUpToDate();
  }

  private void aStoreRestoredFromAnOlderBackupIsBroughtUpToDate() {
    bindings.changeState("inputs-in-0", BindingsLifecycleController.State.STOPPED);
    mongo.getMongoDatabase().drop();
    WIRE.push(figure("neet/-", "2016-10", "20").at("2016-11-04T09:00:00Z"));
    bindings.changeState("inputs-in-0", BindingsLifecycleController.State.STARTED);
    within(60).untilAsserted(() -> assertThat(figures()).isEqualTo(7));
    // counted when the partition has moved on, which is after the document is there
    within(10).untilAsserted(() -> assertThat(ended("accepted")).isEqualTo(7));
  }

  private static ConditionFactory within(int seconds) {
    return await().ignoreExceptions().atMost(Duration.ofSeconds(seconds));
  }

  private int figures() {
    return store.load(List.of(NEET)).stream()
        .mapToInt(stored -> stored.series().periods().size())
        .sum();
  }

  private Status readiness() {
    return health.healthForPath("readiness").getStatus();
  }

  private double ended(String result) {
    return registry.get("waymark.indicator.records").tag("result", result).counter().count();
  }
}
