package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ingest.workbook.Xlsx.number;
import static org.waymark.ingest.workbook.Xlsx.row;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.workbook.Xlsx;

/** Every form that a body may have, over HTTP. */
class FormsServiceTest {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Ingest ingest = SharedIngest.get();

  private Ingest.Answer post(String path, String type, byte[] body, Map<String, String> headers) {
    return ingest.send(
        "POST", "/api/v1/feeds/cfa-performance/" + path, type, body, Ingest.ADMIN, headers);
  }

  @Test
  void aWorkbookIsTakenByItsFirstOrItsNamedSheet() {
    var xlsx =
        Xlsx.of(
            row(1, "indicator", "period", "value")
                + row(2, "visits", "2012-03", number("C2", "7", 0))
                + row(3, "visits", "2012-04", "<c r=\"C3\"><f>1</f><v>1</v></c>"));
    var taken = post("submissions", WORKBOOK, xlsx.bytes(), Map.of());
    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.json().get("accepted").intValue()).isOne();
    var row = taken.json().get("rows").get(0);
    assertThat(row.get("row").intValue()).isEqualTo(3);
    assertThat(row.get("code").stringValue()).isEqualTo("cell.formula");
    assertThat(
            post("submissions?dryRun=true&sheet=data", WORKBOOK, xlsx.bytes(), Map.of()).status())
        .isEqualTo(200);
    var absent = post("submissions?sheet=Other", WORKBOOK, xlsx.bytes(), Map.of());
    assertThat(absent.status()).isEqualTo(400);
    assertThat(absent.json().get("type").stringValue()).endsWith("/workbook.no-such-sheet");
    assertThat(absent.json().get("detail").stringValue()).contains("it has: Data");
  }

  private static String event(String id, String data) {
    return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/mosaic\",\"type\":\"row\",\"data\":%s}"
        .formatted(id, data);
  }

  private static String visits(String period, int value) {
    return "{\"indicator\":\"visits\",\"period\":\"%s\",\"value\":%d}".formatted(period, value);
  }

  private Ingest.Answer event(String type, String body, Map<String, String> headers) {
    return post("submissions", type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  @Test
  void aCloudEventIsTakenOnceByItsSourceAndId() {
    String type = "application/cloudevents+json";
    String body = event("e1", "[%s,%s]".formatted(visits("2012-05", 1), visits("2012-06", 1)));
    var taken = event(type, body, Map.of());
    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.json().get("accepted").intValue()).isEqualTo(2);
    var again = event(type, body, Map.of());
    assertThat(again.json().get("submission")).isEqualTo(taken.json().get("submission"));
    assertThat(event(type, event("e1", visits("2012-05", 2)), Map.of()).status()).isEqualTo(409);
    var keyed = event(type, event("e1", visits("2012-07", 2)), Map.of("Idempotency-Key", "k1"));
    assertThat(keyed.status()).isEqualTo(202);
    for (String wrong :
        new String[] {
          "[]",
          "{}",
          body.replace("1.0", "0.3"),
          body.replace("\"id\":\"e1\",", ""),
          body.replace("\"type\":\"row\"", "\"type\":{}"),
          body.replace("\"type\"", "\"Type\""),
          body.replace("\"source\"", "\"datacontenttype\":\"text/xml\",\"source\""),
          body.replace("\"source\"", "\"time\":\"yesterday\",\"source\""),
          body.replace("\"data\"", "\"data_base64\"")
        }) {
      var refused = event(type, wrong, Map.of());
      assertThat(refused.status()).as(wrong).isEqualTo(400);
      assertThat(refused.json().get("type").stringValue()).endsWith("/cloudevent.invalid");
    }
  }

  @Test
  void aBatchOfCloudEventsIsTakenEventByEvent() {
    String batch =
        "[%s,%s,%s]"
            .formatted(
                event("b1", visits("2012-08", 1)),
                event("b2", visits("2012-09", 1)).replace("1.0", "9"),
                event("b3", "[%s]".formatted(visits("2012-10", 1))));
    var taken = event("application/cloudevents-batch+json", batch, Map.of());
    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.json().get("accepted").intValue()).isOne();
    assertThat(taken.json().get("rows"))
        .hasSize(2)
        .allSatisfy(
            row -> assertThat(row.get("code").stringValue()).isEqualTo("cloudevent.invalid"));
  }

  @Test
  void aCloudEventInBinaryModeHasItsAttributesInHeaders() {
    var headers =
        Map.of("ce-specversion", "1.0", "ce-id", "h1", "ce-source", "/mosaic", "ce-type", "row");
    var taken = event("application/json", visits("2012-11", 1), headers);
    assertThat(taken.status()).isEqualTo(202);
    var again = event("application/json", visits("2012-11", 1), headers);
    assertThat(again.json().get("submission")).isEqualTo(taken.json().get("submission"));
    var refused = event("application/json", visits("2012-11", 1), Map.of("ce-id", "h2"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("type").stringValue()).endsWith("/cloudevent.invalid");
  }

  @Test
  void howACsvWasReadIsSaidOnItsReceipt() {
    byte[] csv =
        "indicator;period;value;commentary\nvisits;2012-12;1;caf\u00e9\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    var taken = post("submissions", "text/csv", csv, Map.of());
    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.json().get("notes")).hasSize(2);
    assertThat(ingest.get(taken.header("Location")).json().get("notes"))
        .isEqualTo(taken.json().get("notes"));
    assertThat(event("application/json", visits("2012-12", 1), Map.of()).json().has("notes"))
        .isFalse();
  }

  @Test
  void theTemplatesOfEveryFeedCanBeReadBack() throws Exception {
    for (var feed : ingest.get("/api/v1/feeds").json()) {
      String base = "/api/v1/feeds/" + feed.get("code").stringValue();
      byte[] workbook = ingest.bytes(base + "/template.xlsx");
      var read =
          ingest.send(
              "POST",
              base + "/submissions?dryRun=true",
              WORKBOOK,
              workbook,
              Ingest.ADMIN,
              Map.of());
      var csv =
          ingest.send(
              "POST",
              base + "/submissions?dryRun=true",
              "text/csv",
              ingest.bytes(base + "/template.csv"),
              Ingest.ADMIN,
              Map.of());
      assertThat(read.status()).as(base).isEqualTo(200);
      assertThat(read.json().get("received").intValue()).isOne();
      assertThat(codes(read)).as(base).isEqualTo(codes(csv)).noneMatch(c -> c.startsWith("cell."));
    }
  }

  private static List<String> codes(Ingest.Answer receipt) {
    return receipt.json().get("rows").valueStream().map(r -> r.get("code").stringValue()).toList();
  }

  @Test
  void aBodyOfTwoGigabytesIsRefusedBeforeItIsSent() throws Exception {
    try (var socket = new Socket("127.0.0.1", ingest.port())) {
      socket.setSoTimeout(20_000);
      String head =
          "POST /api/v1/feeds/cfa-performance/submissions HTTP/1.1\r\nHost: x\r\n"
              + "Authorization: Bearer %s\r\nContent-Type: text/csv\r\n"
              + "Content-Length: 2147483648\r\n\r\n";
      socket
          .getOutputStream()
          .write(head.formatted(Ingest.ADMIN).getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void oldAndMacroWorkbooksAreUnsupported() {
    for (String type :
        new String[] {
          "application/vnd.ms-excel", "application/vnd.ms-excel.sheet.macroEnabled.12"
        }) {
      var answer = post("submissions", type, "x".getBytes(StandardCharsets.UTF_8), Map.of());
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.json().get("detail").stringValue()).contains(".xlsx");
    }
  }
}
