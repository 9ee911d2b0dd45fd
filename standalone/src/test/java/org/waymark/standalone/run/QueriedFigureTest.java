package org.waymark.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.data.ClockKind;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.demonstration.Folder;
import org.waymark.standalone.push.CatalogueFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A questionable figure from its row to its receipt, an officer's decision and the state. */
class QueriedFigureTest {
  private static final String TOKEN = "a-token-for-this-test";
  private static final String INDICATOR = "health-checks";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private record Answer(int status, JsonNode json) {}

  @Test
  void aFigureIsQueriedOnItsReceiptDecidedAndCarriesTheDecision() throws Exception {
    var clock = new SimulatedClock(Instant.parse("2016-11-07T09:00:00Z"));
    var plan = new Installation.Plan(TestPorts.free(), clock, TOKEN, Map.of());
    var data = DataFolder.open(folder, ClockKind.DEMONSTRATION);
    try (var installation = Installation.start(data, plan)) {
      String ingest = installation.url(Service.INGEST);
      byte[] catalogue = CatalogueFolder.zip(List.of(Folder.demonstration().resolve("catalogue")));
      assertThat(send("PUT", ingest + "/api/v1/catalogue", "application/zip", catalogue).status())
          .isEqualTo(200);
      push(ingest, "2015-10,100");
      JsonNode receipt = push(ingest, "2016-10,1000");
      assertThat(receipt.get("final").booleanValue()).isTrue();
      assertThat(receipt.get("accepted").intValue()).isEqualTo(1);
      assertThat(receipt.get("queried").intValue()).isEqualTo(1);
      JsonNode row = receipt.get("rows").get(0);
      assertThat(row.get("code").stringValue()).isEqualTo("value.jump");
      assertThat(row.get("state").stringValue()).isEqualTo("open");
      assertThat(queries(installation).get(0).get("state").stringValue()).isEqualTo("open");

      String query =
          "%s/api/v1/submissions/%s/queries/%s"
              .formatted(
                  ingest, receipt.get("submission").stringValue(), row.get("query").stringValue());
      byte[] decision =
          "{\"decision\":\"confirmed\",\"reason\":\"One nought too many\"}"
              .getBytes(StandardCharsets.UTF_8);
      Answer decided = send("POST", query + "/decisions", "application/json", decision);
      assertThat(decided.status()).isIn(200, 202);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(get(query).get("state").stringValue()).isEqualTo("confirmed"));
      JsonNode carried = queries(installation).get(0);
      assertThat(carried.get("state").stringValue()).isEqualTo("confirmed");
      assertThat(carried.get("reason").stringValue()).isEqualTo("One nought too many");

      clock.standAt(Instant.parse("2016-11-08T09:00:00Z"));
      JsonNode corrected = push(ingest, "2016-10,101");
      assertThat(corrected.get("queried").intValue()).isZero();
      assertThat(queries(installation)).isEmpty();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(get(query).get("state").stringValue()).isEqualTo("lapsed"));
    }
  }

  private static JsonNode push(String ingest, String row) throws Exception {
    String feed = "/api/v1/feeds/public-health-performance/submissions";
    String[] cells = row.split(",");
    String body =
        "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s}\n"
            .formatted(INDICATOR, cells[0], cells[1]);
    Answer pushed =
        send("POST", ingest + feed, "application/x-ndjson", body.getBytes(StandardCharsets.UTF_8));
    assertThat(pushed.status()).as("%s", pushed.json()).isEqualTo(202);
    String receipt =
        ingest + "/api/v1/submissions/" + pushed.json().get("submission").stringValue();
    await().atMost(PATIENCE).until(() -> get(receipt).get("final").booleanValue());
    return get(receipt);
  }

  /** Those that the figure of October 2016 carries. */
  private static JsonNode queries(Installation installation) throws Exception {
    JsonNode periods =
        get(
            installation.url(Service.INDICATOR)
                + "/api/v1/series/%s/-/periods".formatted(INDICATOR));
    return periods.get(periods.size() - 1).get("queries");
  }

  private static JsonNode get(String address) throws IOException, InterruptedException {
    Answer answer = send("GET", address, null, new byte[0]);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.json();
  }

  private static Answer send(String method, String address, String type, byte[] body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + TOKEN)
            .method(method, BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    try (var client = HttpClient.newHttpClient()) {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
  }
}
