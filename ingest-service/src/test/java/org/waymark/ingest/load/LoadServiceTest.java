package org.waymark.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.TestCatalogue;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;

/** Slow, cut and too many clients: each frees its place, and the rest go on. */
class LoadServiceTest {
  private static final String PATH = "/api/v1/feeds/cfa-performance/submissions";
  private static final String ROW = "indicator,period,value\nvisits,2016-01,1\n";
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static Ingest ingest;
  private static Places places;

  @BeforeAll
  static void start() {
    var mongo = MongoForTests.shared();
    ingest =
        Ingest.start(
            KAFKA.bootstrapServers(),
            mongo.uri(),
            mongo.freshDatabase(LoadServiceTest.class),
            Map.of(
                "waymark.load.requests", 2,
                "waymark.load.waiting", 2,
                "waymark.load.longest-wait", "300ms",
                "waymark.load.spool", "1MB",
                "waymark.load.grace", "3s",
                "waymark.load.slowest", "1KB",
                "waymark.ingest.max-body", "2MB",
                "server.tomcat.connection-timeout", "3s"));
    places = ingest.bean(Places.class);
    assertThat(ingest.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (ingest != null) {
      ingest.close();
    }
    KAFKA.close();
  }

  @AfterEach
  void everyPlaceIsFreeAgain() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> places.inFlight() == 0 && places.onDisk() == 0 && places.waiting() == 0);
    await().until(() -> spooled() == 0);
    assertThat(ingest.push("cfa-performance", "text/csv", ROW).status()).isEqualTo(202);
  }

  @Test
  void whileEveryPlaceIsTakenTheNextIsTurnedAwayAndReceiptsCanBeRead() throws IOException {
    String id =
        ingest.push("cfa-performance", "text/csv", ROW).json().get("submission").stringValue();
    try (Socket one = begin("Content-Length: 1000");
        Socket two = begin("Content-Length: 1000")) {
      await().until(() -> places.inFlight() == 2);
      var refused = ingest.push("cfa-performance", "text/csv", ROW);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/service.busy");
      assertThat(refused.header("Retry-After")).isNotEmpty();
      assertThat(ingest.get("/api/v1/submissions/" + id).status()).isEqualTo(200);
      assertThat(metric("waymark_ingest_in_flight")).isEqualTo(2);
      assertThat(metric("waymark_ingest_turned_away_total{why=\"requests\"}")).isPositive();
      assertThat(List.of(one, two)).noneMatch(Socket::isClosed);
    }
  }

  @Test
  void bodiesOnDiskAreBoundedTogetherAndSmallOnesGoOn() throws IOException {
    try (Socket large = begin("Transfer-Encoding: chunked")) {
      assertThat(written(large, chunk("visits,2016-02,1\n".repeat(40_000)))).isTrue();
      await().until(() -> places.onDisk() > 0);
      String rows = ROW + "visits,2016-02,1\n".repeat(30_000);
      var refused = ingest.push("cfa-performance", "text/csv", rows);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/spool.full");
      assertThat(ingest.push("cfa-performance", "text/csv", ROW).status()).isEqualTo(202);
      assertThat(large.isClosed()).isFalse();
    }
  }

  @Test
  void aBodyOfUnknownLengthTakesItsRoomAsItComes() throws IOException {
    String half = ROW + "visits,2016-02,1\n".repeat(30_000);
    try (Socket small = begin("Transfer-Encoding: chunked");
        Socket growing = begin("Transfer-Encoding: chunked")) {
      assertThat(written(small, chunk(ROW))).isTrue();
      await().until(() -> places.inFlight() == 2);
      assertThat(places.onDisk()).isZero();
      assertThat(written(growing, chunk(half))).isTrue();
      await().until(() -> places.onDisk() > 0);
      assertThat(written(small, chunk(half))).isTrue();
      assertThat(answer(small)).startsWith("HTTP/1.1 503").contains("spool.full");
    }
  }

  @Test
  void aClientThatTricklesIsCutOff() throws IOException {
    try (Socket slow = begin("Content-Length: 100000")) {
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(100))
          .until(() -> places.inFlight() == 0 || !written(slow, "x"));
      assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("body.too-slow");
    }
  }

  @Test
  void aClientThatSaysNothingIsCutOff() throws IOException {
    try (Socket silent = begin("Content-Length: 100000")) {
      assertThat(answer(silent))
          .startsWith("HTTP/1.1 408")
          .contains("application/problem+json", "/problems/body.too-slow");
    }
  }

  @Test
  void aClientThatFallsSilentInTheMiddleIsTold() throws IOException {
    try (Socket silent = begin("Content-Length: 100000")) {
      assertThat(written(silent, ROW)).isTrue();
      assertThat(answer(silent))
          .startsWith("HTTP/1.1 408")
          .contains("application/problem+json", "/problems/body.too-slow");
    }
  }

  @Test
  void aClientThatIsCutLeavesNothingBehind() throws IOException {
    long before = submissions();
    for (String kind : new String[] {"Content-Length: 1000000", "Transfer-Encoding: chunked"}) {
      try (Socket cut = begin(kind)) {
        String much = "visits,2016-02,1\n".repeat(40_000);
        assertThat(written(cut, kind.startsWith("C") ? much : chunk(much))).isTrue();
        await().until(() -> spooled() == 1);
      }
      await().until(() -> spooled() == 0);
    }
    assertThat(submissions()).isEqualTo(before);
  }

  private static long submissions() {
    return ingest.get("/api/v1/feeds/cfa-performance/submissions").json().get("submissions").size();
  }

  /** Files of this process in the folder for bodies. */
  private static long spooled() throws IOException {
    Path parent =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "waymark-spool-" + System.getProperty("user.name"));
    try (Stream<Path> all = Files.walk(parent)) {
      return all.filter(file -> file.toString().endsWith(".body")).count();
    }
  }

  private static Socket begin(String length) throws IOException {
    var socket = new Socket("127.0.0.1", ingest.port());
    socket.setSoTimeout(20_000);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: text/csv\r\n%s\r\n\r\n";
    assertThat(written(socket, head.formatted(PATH, Ingest.ADMIN, length))).isTrue();
    return socket;
  }

  private static boolean written(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException cutOff) {
      return false;
    }
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
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

  private static double metric(String name) {
    return ingest
        .prometheus()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
