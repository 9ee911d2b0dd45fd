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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the folds cannot read comes to ingest, goes back to its partition, and is read there. */
class DeadLettersEndToEndTest {
  private static final String TOKEN = "a-token-for-this-test";
  private static final String LETTERS = "/api/v1/dead-letters";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Installation installation;

  @BeforeEach
  void start() throws Exception {
    var plan = new Installation.Plan(TestPorts.free(), Clock.systemUTC(), TOKEN, Map.of());
    installation = Installation.start(DataFolder.open(folder, ClockKind.REAL), plan);
  }

  @AfterEach
  void stop() {
    installation.close();
    client.close();
  }

  @Test
  void theFoldsLettersAreListedPutBackReadAgainAndOpenOnceMore() throws Exception {
    for (String topic : new String[] {Topics.INPUTS, Topics.LEDGER, Topics.CUTS}) {
      send(topic, "no event of ours");
      String service = topic.equals(Topics.INPUTS) ? "indicator" : "reporting";
      String path = LETTERS + "?topic=" + topic + "&service=" + service;
      JsonNode letter = open(path, -1);
      long first = letter.get("offset").longValue();
      String id = letter.get("id").stringValue();
      HttpResponse<String> replayed = post(LETTERS + "/" + id + "/replay", "");
      assertThat(replayed.statusCode()).as(replayed.body()).isEqualTo(200);
      JsonNode again = open(path, first);
      assertThat(again.get("id").stringValue()).isEqualTo(id);
      assertThat(again.get("attempts").intValue()).isEqualTo(1);
      assertThat(post(LETTERS + "/" + id + "/discard", "{\"reason\":\"a test\"}").statusCode())
          .isEqualTo(200);
    }
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
    Map<String, Object> settings = Map.of("bootstrap.servers", installation.bootstrapServers());
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
    return JSON.readTree(send(request(path).GET().build()).body());
  }

  private HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(installation.url(Service.INGEST) + path))
        .header("Authorization", "Bearer " + TOKEN);
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
