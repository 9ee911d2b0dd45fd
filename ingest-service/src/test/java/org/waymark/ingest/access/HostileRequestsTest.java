package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.submission.Limits;

/** Requests that no honest client sends: each is refused, and the service goes on. */
class HostileRequestsTest {
  private static final String BEARER = "Authorization: Bearer " + Ingest.ADMIN + "\r\n";

  private static final String ROWS = "/api/v1/feeds/cfa-performance/submissions";

  private final Ingest ingest = SharedIngest.get();

  @AfterEach
  void theServiceGoesOn() {
    assertThat(ingest.get("/api/v1/feeds").status()).isEqualTo(200);
  }

  @Test
  void aHeaderBombIsRefused() throws IOException {
    refused(raw("GET /api/v1/feeds", BEARER + "X-Bomb: " + "x".repeat(1_000_000) + "\r\n"));
    String many =
        IntStream.range(0, 5000).mapToObj(i -> "X-" + i + ": y\r\n").collect(Collectors.joining());
    refused(raw("GET /api/v1/feeds", BEARER + many));
    refused(raw("GET /api/v1/feeds?" + "x=y&".repeat(20_000), BEARER));
  }

  @Test
  void aPathThatLeadsElsewhereIsRefused() throws IOException {
    for (String path :
        new String[] {
          "/api/v1/feeds/../catalogue",
          "/api/v1/feeds/%2e%2e/catalogue",
          "/api/v1/feeds/..%2f..%2fetc%2fpasswd/template.csv",
          "/api/v1/feeds/..%5c..%5cx/template.csv",
          "/api/v1/feeds/..;/catalogue",
          "/api/v1/feeds/other;x=y/template.csv",
          "/api/v1/feeds//other",
          "//api/v1/feeds",
          "/api/v1/feeds/other%00/template.csv",
          "/api/v1/feeds/other%0d%0aSet-Cookie:%20a=b/template.csv",
          "/api/v1/feeds/%c0%ae%c0%ae/template.csv",
          "/api/v1/submissions/../feeds",
          "/error/../api/v1/feeds",
          "/webjars/../application.yml",
          "/..%252f..%252fetc/passwd"
        }) {
      refused(raw("GET " + path, BEARER));
      refused(raw("GET " + path, ""));
    }
  }

  @Test
  void aNameThatIsNoFeedsIsUnknownAndWrittenNowhere() throws IOException {
    for (String name : new String[] {"$where", "%7B%24ne%3A1%7D", "other%20", "OTHER", "x%27--"}) {
      String answer = raw("GET /api/v1/feeds/" + name + "/template.csv", BEARER);
      assertThat(answer).as(name).startsWith("HTTP/1.1 404").contains("feed.unknown");
    }
  }

  @Test
  void aTokenInTheAddressIsRefusedEvenBesideAGoodHeader() throws IOException {
    for (String query : new String[] {"access_token=x", "a=b&access_token=" + Ingest.ADMIN}) {
      assertThat(raw("GET /api/v1/feeds?" + query, BEARER)).startsWith("HTTP/1.1 401");
      assertThat(raw("GET /api/v1/feeds?" + query, "")).startsWith("HTTP/1.1 401");
    }
    String form = "access_token=" + Ingest.ADMIN;
    String head =
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
            .formatted(form.length());
    assertThat(raw("POST /api/v1/feeds/other/submissions", head, form)).startsWith("HTTP/1.1 401");
  }

  @Test
  void oneHeaderWithOneTokenOfABoundedLengthIsWanted() throws IOException {
    for (String headers :
        new String[] {
          BEARER + BEARER,
          BEARER + "authorization: Basic eDp5\r\n",
          "Authorization: Basic eDp5\r\n",
          "Authorization: Bearer\r\n",
          "Authorization: Bearer \r\n",
          "Authorization: Bearer a b\r\n",
          "Authorization: Bearer " + Ingest.ADMIN + ", Bearer x\r\n",
          "Authorization: Bearer " + "x".repeat(7000) + "\r\n",
          "Authorization: Bearer ../../etc/passwd%00\r\n"
        }) {
      assertThat(raw("GET /api/v1/feeds", headers)).as(headers).startsWith("HTTP/1.1 401");
    }
    refused(raw("GET /api/v1/feeds", "Authorization: Bearer " + "x".repeat(20_000) + "\r\n"));
  }

  @Test
  void aMethodThatIsNotAllowedIsRefused() throws IOException {
    assertThat(raw("PATCH /api/v1/feeds/other", BEARER))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: ")
        .contains("method.not-allowed");
    for (String method : new String[] {"TRACE", "BREW", "get", "PROPFIND"}) {
      refused(raw(method + " /api/v1/feeds", BEARER));
    }
    assertThat(raw("CONNECT /api/v1/feeds", BEARER)).startsWith("HTTP/1.1 501");
  }

  @Test
  void aFileNameThatLeadsElsewhereIsRefused() {
    for (String name :
        new String[] {
          "../../calendar.yaml", "/etc/passwd", "..\\\\calendar.yaml", "a/b/calendar.yaml", "c:x"
        }) {
      problem(multipart(name), "multipart.unreadable");
    }
    for (String folder : new String[] {"../", "/", "a/../../", "a\\..\\", "c:/", "a/b/"}) {
      problem(zip(new TestCatalogue().zip(folder)), "zip.unreadable");
    }
    assertThat(multipart("catalogue/nothing-of-ours.yaml").status()).isEqualTo(422);
  }

  @Test
  void twoGigabytesAreRefusedBeforeTheyAreReceived() throws IOException {
    String head = BEARER + "Content-Type: text/csv\r\nContent-Length: 2147483648\r\n";
    String answer = raw("POST " + ROWS, head, "indicator,period,value\n");
    assertThat(answer).startsWith("HTTP/1.1 413").contains("body.too-large");
    assertThat(raw("PUT /api/v1/catalogue", head.replace("text/csv", "application/zip"), "PK"))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void twoGigabytesInPiecesAreCutOffOnceThereIsTooMuch() throws IOException {
    byte[] row = "visits,2011-01,1\n".repeat(4096).getBytes(StandardCharsets.UTF_8);
    long most = ingest.bean(Limits.class).bytes();
    try (var socket = new Socket("127.0.0.1", ingest.port())) {
      socket.setSoTimeout(30_000);
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Type: text/csv\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n";
      var out = socket.getOutputStream();
      out.write(head.formatted(ROWS, BEARER).getBytes(StandardCharsets.UTF_8));
      long sent = 0;
      try {
        while (sent < 2L << 30) {
          out.write((Integer.toHexString(row.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
          out.write(row);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
          sent += row.length;
        }
      } catch (IOException cutOff) {
        assertThat(sent).isGreaterThan(most);
      }
      assertThat(sent).isLessThan(2 * most);
    }
  }

  @Test
  void aSmallBodyThatUnpacksToVeryMuchIsRefused() {
    var packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 300; i++) {
        gzip.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    assertThat(packed.size()).isLessThan(1 << 20);
    Answer answer =
        ingest.send(
            "POST",
            ROWS,
            "text/csv",
            packed.toByteArray(),
            Ingest.ADMIN,
            Map.of("Content-Encoding", "gzip"));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/body.too-large");
  }

  @Test
  void jsonNestedWithoutEndIsRefused() {
    int deep = 200_000;
    for (String body :
        new String[] {
          "[".repeat(deep),
          "[".repeat(deep) + "]".repeat(deep),
          "{\"a\":".repeat(deep),
          "[{\"indicator\":" + "[".repeat(deep) + "]".repeat(deep) + "}]"
        }) {
      for (String type : new String[] {"application/json", "application/x-ndjson"}) {
        Answer answer = ingest.push("cfa-performance", type, body);
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
      }
    }
  }

  @Test
  void numbersWithoutMeasureAreRefusedRowByRow() {
    String json = "{\"indicator\":\"visits\",\"period\":\"2011-02\",\"value\":%s}\n";
    for (String number :
        new String[] {
          "1e999999999",
          "1e-999999999",
          "-1E+2147483648",
          "1e99999999999",
          "9".repeat(5000),
          "0." + "1".repeat(5000)
        }) {
      Answer row = ingest.push("cfa-performance", "application/x-ndjson", json.formatted(number));
      assertThat(row.status()).as(row.text()).isEqualTo(422);
      String text = "indicator,period,value\nvisits,2011-02," + number + "\n";
      Answer cell = ingest.push("cfa-performance", "text/csv", text);
      assertThat(cell.status()).as(cell.text()).isEqualTo(422);
    }
  }

  @Test
  void whatASpreadsheetWouldRunIsNeutralisedInReceipts() {
    for (String cell : new String[] {"=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3+cmd|x"}) {
      Answer pushed =
          ingest.push(
              "cfa-performance",
              "text/csv",
              "indicator,period,value\n\"" + cell + "\",2011-03,1\n");
      String id = pushed.json().get("submission").stringValue();
      String csv = ingest.get("/api/v1/submissions/" + id + "/receipt.csv").text();
      assertThat(csv).contains(",'" + cell).doesNotContain("," + cell);
    }
  }

  private Answer zip(byte[] bytes) {
    return ingest.send(
        "PUT", "/api/v1/catalogue", "application/zip", bytes, Ingest.ADMIN, Map.of());
  }

  private Answer multipart(String fileName) {
    var body = new ByteArrayOutputStream();
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"%s\"\r\n\r\nx: y\r\n--b--\r\n";
    body.writeBytes(part.formatted(fileName).getBytes(StandardCharsets.UTF_8));
    return ingest.send(
        "PUT",
        "/api/v1/catalogue",
        "multipart/form-data; boundary=b",
        body.toByteArray(),
        Ingest.ADMIN,
        Map.of());
  }

  private static void problem(Answer answer, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
  }

  private static void refused(String answer) {
    assertThat(answer).matches("(?s)HTTP/1.1 4[0-9][0-9].*");
    assertThat(answer)
        .doesNotContain("Tomcat")
        .doesNotContain("Exception")
        .doesNotContain("root:")
        .doesNotContain("Set-Cookie");
  }

  private String raw(String line, String headers) throws IOException {
    return raw(line, headers, "");
  }

  /** Byte for byte what is asked, where an HTTP client would have put it right. */
  private String raw(String line, String headers, String body) throws IOException {
    try (var socket = new Socket("127.0.0.1", ingest.port())) {
      socket.setSoTimeout(10_000);
      String request =
          line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      } catch (IOException refusedMidway) {
        assertThat(request.length()).isGreaterThan(8192);
      }
      return answer(socket);
    }
  }

  private static String answer(Socket socket) {
    var read = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(read);
    } catch (IOException reset) {
      assertThat(read.size()).as("nothing was answered: %s", reset).isPositive();
    }
    return read.toString(StandardCharsets.UTF_8);
  }
}
