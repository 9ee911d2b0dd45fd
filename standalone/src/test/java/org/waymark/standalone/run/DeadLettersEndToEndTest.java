package org.waymark.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.contracts.Topics;
import org.waymark.standalone.data.ClockKind;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.demonstration.Folder;
import org.waymark.standalone.push.CatalogueFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the folds cannot read comes to ingest, goes back to its partition, and is read there. */
class DeadLettersEndToEndTest {
  private static final String TOKEN = "a-token-for-this-test";
  private static final String LETTERS = "/api/v1/dead-letters";

  /** Of the indicator service alone: no other has this binding. */
  private static final String INTERCEPTORS =
      "spring.cloud.stream.kafka.bindings.inputs-in-0.consumer.configuration.interceptor.classes";

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Installation installation;

  @BeforeEach
  void start() throws Exception {
    Map<String, Object> settings = Map.of(INTERCEPTORS, OlderReader.class.getName());
    var plan = new Installation.Plan(TestPorts.free(), Clock.systemUTC(), TOKEN, settings);
    installation = Installation.start(DataFolder.open(folder, ClockKind.REAL), plan);
  }

  @AfterEach
  void stop() {
    OlderReader.isOlder(false);
    installation.close();
    client.close();
  }

  @Test
  void theFoldsLettersAreListedPutBackReadAgainAndOpenOnceMore() throws Exception {
    for (String topic : new String[] {Topics.INPUTS, Topics.LEDGER, Topics.CUTS}) {
      send(topic, "no event of ours ".repeat(900_000));
      String service = topic.equals(Topics.INPUTS) ? "indicator" : "reporting";
      String path = LETTERS + "?topic=" + topic + "&service=" + service;
      JsonNode letter = open(path, -1);
      long first = letter.get("offset").longValue();
      String id = letter.get("id").stringValue();
      assertThat(letter.get("size").intValue()).isEqualTo(900_000 * 17);
      post(LETTERS + "/" + id + "/replay", "", 200);
      JsonNode again = open(path, first);
      assertThat(again.get("id").stringValue()).isEqualTo(id);
      assertThat(again.get("attempts").intValue()).isEqualTo(1);
      post(LETTERS + "/" + id + "/discard", "{\"reason\":\"a test\"}", 200);
    }
  }

  @Test
  void aRowPutBackOnceItsReaderIsPutRightIsFolded() throws Exception {
    byte[] catalogue = CatalogueFolder.zip(List.of(Folder.demonstration().resolve("catalogue")));
    send(
        request("/api/v1/catalogue")
            .header("Content-Type", "application/zip")
            .PUT(BodyPublishers.ofByteArray(catalogue))
            .build(),
        200);
    OlderReader.isOlder(true);
    JsonNode receipt =
        post(
            "/api/v1/feeds/ete-performance/submissions",
            "{\"indicator\":\"road-casualties-ksi\",\"period\":\"2016-02\",\"value\":31}",
            202);
    JsonNode letter = open(LETTERS + "?topic=" + Topics.INPUTS + "&service=indicator", -1);
    assertThat(letter.get("reason").stringValue()).contains("waymark.not.known.yet");
    assertThat(figures()).isEmpty();

    OlderReader.isOlder(false);
    String id = LETTERS + "/" + letter.get("id").stringValue();
    post(id + "/replay", "", 200);
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(figures()).containsExactly("2016-02 31"));
    assertThat(get(id).get("letter").get("state").stringValue()).isEqualTo("replayed");
    post(id + "/replay", "", 409);
    String submission = "/api/v1/submissions/" + receipt.get("submission").stringValue();
    await().atMost(Duration.ofMinutes(1)).until(() -> get(submission).get("final").booleanValue());
    assertThat(get(submission).get("accepted").intValue()).isEqualTo(1);
  }

  /** What the indicator service knows of the series. */
  private List<String> figures() {
    String series = "/api/v1/series/road-casualties-ksi/-/periods";
    JsonNode periods = JSON.readTree(send(request(Service.INDICATOR, series).GET().build()).body());
    return periods.isArray()
        ? periods
            .valueStream()
            .filter(period -> period.hasNonNull("submitted"))
            .map(period ->
                period.get("period").stringValue() + " " + period.get("submitted").stringValue())
            .toList()
        : List.of();
  }

  /** The only letter of the kind, once it is open and stands behind an offset. */
  private JsonNode open(String path, long after) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          JsonNode letters = get(path + "&state=open").get("letters");
          return letters.size() == 1 && letters.get(0).get("offset").longValue() > after;
        });
    return get(path + "&state=open").get("letters").get(0);
  }

  private void send(String topic, String data) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", installation.bootstrapServers(), "max.request.size", 16777216);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(topic, 1 % partitions(topic), null, bytes)).get();
    }
  }

  private static int partitions(String topic) {
    return topic.equals(Topics.LEDGER) ? 2 : 4;
  }

  private JsonNode get(String path) {
    return send(request(path).GET().build(), 200);
  }

  private JsonNode post(String path, String json, int status) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        status);
  }

  private HttpRequest.Builder request(String path) {
    return request(Service.INGEST, path);
  }

  private HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(URI.create(installation.url(service) + path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private JsonNode send(HttpRequest request, int status) {
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
