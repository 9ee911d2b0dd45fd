package org.waymark.ingest.pages.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Topic;
import org.waymark.ingest.publishing.EventPublisher;
import tools.jackson.databind.JsonNode;

/** What pages are about that other services bring about: a query, a dead letter. */
final class Occasions {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Ingest ingest;
  private final String bootstrapServers;

  Occasions(Ingest ingest, String bootstrapServers) {
    this.ingest = ingest;
    this.bootstrapServers = bootstrapServers;
  }

  /** The page of a record that could not be read. */
  @SuppressWarnings("unchecked")
  String deadLetter() {
    KafkaTemplate<byte[], byte[]> kafka = ingest.bean(KafkaTemplate.class);
    byte[] data = "{\"series\":\"neet/-\",\"value\":\"3.6\"}".getBytes(UTF_8);
    long offset =
        kafka
            .send(new ProducerRecord<>(Topics.CUTS, 0, null, data))
            .join()
            .getRecordMetadata()
            .offset();
    var why = new DeadLetter("reporting", "the type is unknown", Topics.CUTS, 0, offset);
    var record =
        new ProducerRecord<byte[], byte[]>(Topics.DEAD_LETTERS, why.key().getBytes(UTF_8), data);
    why.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    kafka.send(record).join();
    await().atMost(PATIENCE).until(() -> !letters().isEmpty());
    return "/dead-letters/" + letters().get(0).get("id").stringValue();
  }

  private JsonNode letters() {
    return ingest.get("/api/v1/dead-letters").json().get("letters");
  }

  /** The page of a query on a figure, which the fold is said to have found. */
  String query() {
    String submission =
        ingest
            .push(
                "cfa-performance",
                "text/csv",
                "indicator,period,value\nreablement-no-further-service,2014-03,7\n")
            .json()
            .get("submission")
            .stringValue();
    tell(found(submission), submission);
    String receipt = "/api/v1/submissions/" + submission;
    await().atMost(PATIENCE).until(() -> !ingest.get(receipt).json().get("rows").isEmpty());
    return "/feeds/cfa-performance/submissions/%s/queries/%s"
        .formatted(
            submission, ingest.get(receipt).json().get("rows").get(0).get("query").stringValue());
  }

  private Topic.Read found(String submission) {
    return Topic.read(bootstrapServers, Topics.INPUTS).stream()
        .filter(read ->
            read.envelope().event() instanceof MeasurementRecorded figure
                && figure.origin().submission().equals(submission))
        .findFirst()
        .orElseThrow();
  }

  private void tell(Topic.Read row, String submission) {
    var figure = (MeasurementRecorded) row.envelope().event();
    var outcome =
        new RowOutcome(
            Topics.INPUTS,
            row.raw().partition(),
            row.raw().offset(),
            submission,
            1,
            RowResult.QUERY,
            "value",
            "7",
            "value.jump",
            "7 is 98.9% less than 612, the figure for March 2013; more than 50% is queried",
            figure.series(),
            figure.period(),
            Identity.of(figure),
            null);
    ingest
        .bean(EventPublisher.class)
        .send(
            Topics.OUTCOMES,
            "s",
            new Envelope("said", "/waymark/indicator", Ingest.NOW, "s", outcome))
        .join();
  }
}
