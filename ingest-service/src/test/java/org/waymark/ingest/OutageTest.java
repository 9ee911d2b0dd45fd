package org.waymark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Ticked;
import org.waymark.ingest.control.RelayProgress;
import org.waymark.ingest.control.Ticker;
import org.waymark.testing.EmbeddedMongo;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;

class OutageTest {
  private static final String FILE = "indicator,period,value\nvisits,2016-10,1\n";
  private static final Map<String, Object> IMPATIENT =
      Map.of(
          "spring.kafka.producer.properties.max.block.ms", 1000,
          "spring.kafka.producer.properties.request.timeout.ms", 1000,
          "spring.kafka.producer.properties.delivery.timeout.ms", 2000,
          "waymark.ingest.acknowledge-within", "3s");

  @Test
  void withTheBrokerAwayNothingIsClaimedAndTheAnswerSaysToTryAgain() {
    var kafka = KafkaForTests.fresh();
    var mongo = MongoForTests.shared();
    String database = mongo.freshDatabase(OutageTest.class);
    try (var ingest = Ingest.start(kafka.bootstrapServers(), mongo.uri(), database, IMPATIENT)) {
      assertThat(ingest.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
      kafka.close();

      var answer = ingest.push("cfa-performance", "text/csv", FILE, "Idempotency-Key", "k");

      assertThat(answer.status()).as(answer.text()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.json().get("acknowledged").intValue()).isZero();
      String id = answer.json().get("submission").stringValue();
      var receipt = ingest.get("/api/v1/submissions/" + id).json();
      assertThat(receipt.get("state").stringValue()).isEqualTo("interrupted");
      assertThat(receipt.get("received").intValue()).isZero();
      assertThat(ingest.health("readiness").status()).isEqualTo(503);
      assertThat(ingest.health("liveness").status()).isEqualTo(200);
    }
  }

  @Test
  void withTheStoreAwayTheRelayWaitsAndLosesNothing() {
    try (var kafka = KafkaForTests.fresh();
        var mongo = new EmbeddedMongo();
        var ingest =
            Ingest.start(
                kafka.bootstrapServers(),
                mongo.uri() + "/?serverSelectionTimeoutMS=300",
                "outage",
                Map.of())) {
      assertThat(ingest.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
      mongo.kill();
      long number = ingest.bean(Ticker.class).tick();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> ingest.health("readiness").text().contains("relay"));
      assertThat(ingest.push("cfa-performance", "text/csv", FILE).status()).isEqualTo(503);
      var stranger = ingest.get("/api/v1/feeds", "wm_" + "x".repeat(43));
      assertThat(stranger.status()).as(stranger.text()).isEqualTo(503);

      mongo.start();
      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .until(() -> ingest.bean(RelayProgress.class).now().next() > number);
      assertThat(Topic.events(kafka.bootstrapServers(), Topics.LEDGER, Ticked.class))
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(ingest.push("cfa-performance", "text/csv", FILE).status()).isEqualTo(202);
    }
  }

  @Test
  void aNewCopyRebuildsTheCatalogueFromItsTopicEvenWithoutTheStore() {
    var mongo = MongoForTests.shared();
    try (var kafka = KafkaForTests.fresh()) {
      String servers = kafka.bootstrapServers();
      try (var first = Ingest.start(servers, mongo, mongo.freshDatabase(OutageTest.class))) {
        assertThat(first.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
        var second = new TestCatalogue().replace("targets.csv", ",1200,", ",1300,");
        assertThat(first.putCatalogue(second).json().get("version").intValue()).isEqualTo(2);
      }
      try (var again = Ingest.start(servers, mongo, mongo.freshDatabase(OutageTest.class))) {
        await()
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(() ->
                assertThat(again.get("/api/v1/catalogue").json().path("version").intValue(0))
                    .isEqualTo(2));
        assertThat(Topic.events(servers, Topics.CATALOGUE, CataloguePublished.class)).hasSize(2);
      }
    }
  }
}
