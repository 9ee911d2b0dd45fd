package org.waymark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoBackend;

@EachMongoBackend
class VerticalTest {
  private final MongoBackend mongo;
  private final KafkaForTests kafka = KafkaForTests.fresh();
  private Ingest ingest;

  VerticalTest(MongoBackend mongo) {
    this.mongo = mongo;
  }

  @BeforeEach
  void start() {
    ingest = Ingest.start(kafka.bootstrapServers(), mongo, mongo.freshDatabase(getClass()));
  }

  @AfterEach
  void stop() {
    if (ingest != null) {
      ingest.close();
    }
    kafka.close();
  }

  @Test
  void aCatalogueThenAFileBecomeEventsAndAReceipt() {
    var catalogue = ingest.putCatalogue(new TestCatalogue());
    assertThat(catalogue.status()).as(catalogue.text()).isEqualTo(200);
    assertThat(catalogue.json().get("version").intValue()).isOne();
    assertThat(catalogue.json().get("inForce").booleanValue()).isTrue();
    var again = ingest.putCatalogue(new TestCatalogue());
    assertThat(again.json().get("changed").booleanValue()).as(again.text()).isFalse();

    var pushed =
        ingest.push(
            "cfa-performance",
            "text/csv",
            "\uFEFFindicator,period,value,numerator,denominator\r\n"
                + "neet,2016-10,,412,13120\r\n"
                + "visits,2016-10,104,,\r\n"
                + "neet,2016-13,,1,2\r\n"
                + "visits,2016-10,104.0,,\r\n");
    assertThat(pushed.status()).as(pushed.text()).isEqualTo(202);
    var receipt = pushed.json();
    assertThat(receipt.get("received").intValue()).isEqualTo(4);
    assertThat(receipt.get("accepted").intValue()).isEqualTo(2);
    assertThat(receipt.get("duplicate").intValue()).isOne();
    assertThat(receipt.get("rejected").intValue()).isOne();
    assertThat(receipt.get("rows").get(0).get("code").stringValue()).isEqualTo("period.invalid");
    assertThat(ingest.get(pushed.header("Location")).json().get("received").intValue())
        .isEqualTo(4);

    var servers = kafka.bootstrapServers();
    assertThat(Topic.events(servers, Topics.CATALOGUE, CataloguePublished.class)).hasSize(1);
    assertThat(Topic.events(servers, Topics.INPUTS, Broadcast.class)).hasSize(4);
    assertThat(Topic.events(servers, Topics.LEDGER, Broadcast.class)).hasSize(2);
    assertThat(Topic.events(servers, Topics.INPUTS, MeasurementRecorded.class)).hasSize(2);
    assertThat(Topic.events(servers, Topics.LEDGER, SubmissionOpened.class)).hasSize(1);
    assertThat(Topic.events(servers, Topics.LEDGER, SubmissionCompleted.class)).hasSize(1);
    assertThat(ingest.health("readiness").status()).isEqualTo(200);
    assertThat(ingest.prometheus())
        .contains("waymark_ingest_rows_total{")
        .contains("waymark_dead_letters_total{");
  }
}
