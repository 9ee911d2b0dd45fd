package org.waymark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.event.Ticked;
import org.waymark.ingest.control.RelayProgress;
import org.waymark.ingest.control.Ticker;
import org.waymark.ingest.publishing.EventPublisher;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;

/** The whole service on a real broker and the store at hand, as its clients meet it. */
class ServiceTest {
  private static final String HEADER = "indicator,period,value,numerator,denominator\n";
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static Ingest ingest;

  @BeforeAll
  static void start() {
    var mongo = MongoForTests.shared();
    ingest = Ingest.start(KAFKA.bootstrapServers(), mongo, mongo.freshDatabase(ServiceTest.class));
    assertThat(ingest.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (ingest != null) {
      ingest.close();
    }
    KAFKA.close();
  }

  @Test
  void aTokenWritesItsOwnFeedOnly() {
    var made =
        ingest.send(
            "POST",
            "/api/v1/feeds/cfa-performance/tokens",
            "application/json",
            "{\"name\":\"Mosaic\"}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of());
    assertThat(made.status()).isEqualTo(201);
    String token = made.json().get("token").stringValue();
    String[] none = {};
    String row = HEADER + "visits,2015-04,1,,\n";
    assertThat(ingest.push("cfa-performance", "text/csv", row, token, none).status())
        .isEqualTo(202);
    problem(ingest.push("finance", "text/csv", row, token, none), 403, "token.other-feed");
    problem(ingest.push("nowhere", "text/csv", row, token, none), 403, "token.other-feed");
    problem(ingest.push("nowhere", "text/csv", row), 404, "feed.unknown");
    problem(ingest.push("nowhere", "text/csv", row, "wrong", none), 401, "token.unknown");
    problem(ingest.push("nowhere", "text/csv", row, null, none), 401, "token.unknown");
    var noAdmin = Map.<String, String>of();
    problem(
        ingest.send("PUT", "/api/v1/catalogue", "application/zip", new byte[1], token, noAdmin),
        403,
        "token.not-allowed");
    assertThat(ingest.get("/api/v1/feeds", token).status()).isEqualTo(200);
  }

  @Test
  void requestsThatFailWholeAreProblems() {
    problem(ingest.push("cfa-performance", "text/plain", "x"), 415, "media-type.unsupported");
    problem(
        ingest.push("cfa-performance", "text/csv;charset=windows-1252", "x"),
        415,
        "media-type.unsupported");
    problem(ingest.push("cfa-performance", "application/json", "x"), 400, "body.not-json");
    problem(
        ingest.push("cfa-performance", "text/csv", "x", "Content-Encoding", "gzip"),
        400,
        "body.not-gzip");
    problem(ingest.get("/api/v1/submissions/none"), 404, "submission.unknown");
    problem(ingest.get("/api/v1/nothing"), 404, "not-found");
    problem(
        ingest.send(
            "PUT",
            "/api/v1/catalogue",
            "application/zip",
            "no zip".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of()),
        400,
        "zip.unreadable");
    problem(
        ingest.send(
            "PUT",
            "/api/v1/catalogue",
            "application/zip",
            new TestCatalogue().zip("../"),
            Ingest.ADMIN,
            Map.of()),
        400,
        "zip.unreadable");
    var wrong =
        ingest.putCatalogue(new TestCatalogue().with("calendar.yaml", "closeWorkingDay: x"));
    problem(wrong, 422, "catalogue.invalid");
    assertThat(wrong.json().get("errors").get(0).get("file").stringValue())
        .isEqualTo("calendar.yaml");
  }

  @Test
  void aDryRunAndAFileWithoutAGoodRowAnswerWithReceipts() {
    var dry =
        ingest.send(
            "POST",
            "/api/v1/feeds/cfa-performance/submissions?dryRun=true",
            "text/csv",
            (HEADER + "visits,2015-05,1,,\nvisits,2015-99,1,,\n").getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of());
    assertThat(dry.status()).isEqualTo(200);
    counts(dry, 2, 1, 0, 1);
    assertThat(dry.json().get("submission")).isNull();
    var none = ingest.push("cfa-performance", "text/csv", HEADER + "visits,2015-99,1,,\n");
    assertThat(none.status()).isEqualTo(422);
    counts(none, 1, 0, 0, 1);
  }

  @Test
  void anIdempotencyKeyAnswersTheFirstReceiptOrRefusesAnotherBody() {
    String body = HEADER + "visits,2015-06,1,,\n";
    var first = ingest.push("cfa-performance", "text/csv", body, "Idempotency-Key", "one");
    var again = ingest.push("cfa-performance", "text/csv", body, "Idempotency-Key", "one");
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json().get("submission")).isEqualTo(first.json().get("submission"));
    problem(
        ingest.push("cfa-performance", "text/csv", body + "x,,,,\n", "Idempotency-Key", "one"),
        409,
        "idempotency-key.reused");
  }

  @Test
  void whatTheFoldsFindReachesTheReceiptAndMakesItFinal() {
    var pushed =
        ingest.push(
            "cfa-performance",
            "application/x-ndjson",
            "{\"indicator\":\"visits\",\"period\":\"2015-07\",\"value\":1}\n"
                + "{\"indicator\":\"visits\",\"period\":\"2015-08\",\"value\":1}\n");
    String id = pushed.json().get("submission").stringValue();
    counts(pushed, 2, 2, 0, 0);
    assertThat(pushed.json().get("final").booleanValue()).isFalse();
    var rows =
        Topic.read(KAFKA.bootstrapServers(), Topics.INPUTS).stream()
            .filter(r ->
                r.envelope().event() instanceof MeasurementRecorded m
                    && m.origin().submission().equals(id))
            .toList();
    assertThat(rows).hasSize(2);
    var last = rows.getLast().raw();
    say(
        new RowOutcome(
            Topics.INPUTS,
            last.partition(),
            last.offset(),
            id,
            2,
            RowResult.DUPLICATE,
            null,
            null,
            "row.duplicate",
            "Row 2 is known"));
    say(new PositionReached(Topics.INPUTS, last.partition(), last.offset()));
    await()
        .untilAsserted(() -> {
          var receipt = ingest.get("/api/v1/submissions/" + id);
          counts(receipt, 2, 1, 1, 0);
          assertThat(receipt.json().get("final").booleanValue()).isTrue();
        });
  }

  @Test
  void aTickIsRelayedToEveryPartitionUnderItsNumber() {
    long number = ingest.bean(Ticker.class).tick();
    await().until(() -> ingest.bean(RelayProgress.class).now().next() > number);
    for (String topic : new String[] {Topics.INPUTS, Topics.LEDGER}) {
      var copies =
          Topic.read(KAFKA.bootstrapServers(), topic).stream()
              .filter(r ->
                  r.envelope().event() instanceof Ticked
                      && Long.valueOf(number).equals(r.envelope().control()))
              .toList();
      assertThat(copies).extracting(r -> r.raw().partition()).doesNotHaveDuplicates();
      assertThat(copies).hasSize(topic.equals(Topics.INPUTS) ? 4 : 2);
      assertThat(copies)
          .allSatisfy(
              r -> assertThat(((Ticked) r.envelope().event()).instant()).isEqualTo(Ingest.NOW));
    }
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndStopsNothing() {
    double before = metric("waymark_dead_letters_total", "");
    var kafka = ingest.bean(KafkaTemplate.class);
    @SuppressWarnings("unchecked")
    var bytes = (KafkaTemplate<byte[], byte[]>) kafka;
    bytes.send(
        new ProducerRecord<>(Topics.CONTROL, 0, null, "rubbish".getBytes(StandardCharsets.UTF_8)));
    bytes.send(
        new ProducerRecord<>(Topics.OUTCOMES, 0, null, "rubbish".getBytes(StandardCharsets.UTF_8)));
    long number = ingest.bean(Ticker.class).tick();
    await().until(() -> ingest.bean(RelayProgress.class).now().next() > number);
    await().until(() -> metric("waymark_dead_letters_total", "") == before + 2);
    assertThat(ingest.health("readiness").status()).isEqualTo(200);
  }

  @Test
  void goodAndBadRowsEndInExactlyOneCounterEach() {
    double received = metric("waymark_ingest_rows_received_total", "");
    double accepted = metric("waymark_ingest_rows_total", "result=\"accepted\"");
    double duplicate = metric("waymark_ingest_rows_total", "result=\"duplicate\"");
    double rejected = metric("waymark_ingest_rows_total", "result=\"rejected\"");
    var text = new StringBuilder(HEADER);
    for (int month = 1; month <= 12; month++) {
      text.append("visits,2014-%02d,%d,,\n".formatted(month, month));
      text.append("visits,2014-%02d,many,,\n".formatted(month));
      text.append("visits,2014-%02d,%d.0,,\n".formatted(month, month));
    }
    counts(ingest.push("cfa-performance", "text/csv", text.toString()), 36, 12, 12, 12);
    assertThat(metric("waymark_ingest_rows_received_total", "") - received).isEqualTo(36);
    assertThat(metric("waymark_ingest_rows_total", "result=\"accepted\"") - accepted).isEqualTo(12);
    assertThat(metric("waymark_ingest_rows_total", "result=\"duplicate\"") - duplicate)
        .isEqualTo(12);
    assertThat(metric("waymark_ingest_rows_total", "result=\"rejected\"") - rejected).isEqualTo(12);
  }

  @Test
  void aFeedDescribesItselfAndItsTemplateIsRight() {
    var feed = ingest.get("/api/v1/feeds/cfa-performance").json();
    assertThat(feed.get("indicators")).hasSize(4);
    assertThat(feed.get("rowSchema").get("properties").get("indicator")).isNotNull();
    for (String code : new String[] {"finance", "risks", "programme", "workforce"}) {
      String template = ingest.get("/api/v1/feeds/" + code + "/template.csv").text();
      var taken = ingest.push(code, "text/csv", template);
      assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    }
  }

  @Test
  void theInterfaceIsDescribed() {
    var yaml = ingest.send("GET", "/api/openapi.yaml", null, new byte[0], null, Map.of());
    assertThat(yaml.status()).isEqualTo(200);
    assertThat(yaml.text())
        .contains("/api/v1/feeds/{feed}/submissions", "/api/v1/catalogue", "text/csv");
  }

  @Test
  void whatIsNotAsDescribedIsRefusedRatherThanPassedOver() {
    var feed = "/api/v1/feeds/cfa-performance";
    for (String query :
        new String[] {"?dryrun=true", "?dryRun", "?dryRun=", "?=", "?dryRun=true&dryRun=false"}) {
      problem(
          ingest.send(
              "POST",
              feed + "/submissions" + query,
              "text/csv",
              "indicator,period,value\n".getBytes(StandardCharsets.UTF_8),
              Ingest.ADMIN,
              Map.of()),
          400,
          "request.invalid");
    }
    for (String path :
        new String[] {
          "/api/v1/audit?since=0", feed + "/submissions?to=%2B999999999-12-31", "/api/v1/audit?a=b"
        }) {
      problem(ingest.get(path), 400, "request.invalid");
    }
    byte[] number = "{\"name\":7}".getBytes(StandardCharsets.UTF_8);
    problem(
        ingest.send("POST", feed + "/tokens", "application/json", number, Ingest.ADMIN, Map.of()),
        400,
        "request.invalid");
    problem(
        ingest.send("GET", feed, "multipart/form-data", new byte[0], Ingest.ADMIN, Map.of()),
        400,
        "request.invalid");
  }

  private static void say(Event event) {
    ingest
        .bean(EventPublisher.class)
        .send(
            Topics.OUTCOMES,
            0,
            "k",
            new Envelope("id", "/waymark/indicator", Ingest.NOW, null, event))
        .join();
  }

  private static double metric(String name, String tag) {
    return ingest
        .prometheus()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> line.contains(tag))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static void counts(
      Ingest.Answer answer, int received, int accepted, int duplicate, int rejected) {
    var json = answer.json();
    assertThat(json.path("received").intValue(-1)).as(answer.text()).isEqualTo(received);
    assertThat(json.get("accepted").intValue()).as(answer.text()).isEqualTo(accepted);
    assertThat(json.get("duplicate").intValue()).as(answer.text()).isEqualTo(duplicate);
    assertThat(json.get("rejected").intValue()).as(answer.text()).isEqualTo(rejected);
  }

  private static void problem(Ingest.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }
}
