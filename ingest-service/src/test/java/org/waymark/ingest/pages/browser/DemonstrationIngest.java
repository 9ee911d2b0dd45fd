package org.waymark.ingest.pages.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.ingest.Ingest;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;

/** Ingest with the demonstration's catalogue: titles, hints and calendars as long as real ones. */
final class DemonstrationIngest implements AutoCloseable {
  private static final Path CATALOGUE = Path.of("..", "demonstration", "catalogue");

  private final KafkaForTests kafka;
  private final Ingest ingest;

  private DemonstrationIngest(KafkaForTests kafka, Ingest ingest) {
    this.kafka = kafka;
    this.ingest = ingest;
  }

  static DemonstrationIngest start() throws IOException {
    var kafka = KafkaForTests.fresh();
    var mongo = MongoForTests.shared();
    var ingest =
        Ingest.start(
            kafka.bootstrapServers(),
            mongo.uri(),
            mongo.freshDatabase(DemonstrationIngest.class),
            Map.of("waymark.ingest.longest-wait", "500ms"));
    var answer =
        ingest.send("PUT", "/api/v1/catalogue", "application/zip", zip(), Ingest.ADMIN, Map.of());
    if (answer.status() != 200) {
      throw new IllegalStateException("the catalogue was refused: " + answer.text());
    }
    return new DemonstrationIngest(kafka, ingest);
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var files = Files.list(CATALOGUE)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  Occasions occasions() {
    return new Occasions(ingest, kafka.bootstrapServers());
  }

  String address() {
    return ingest.address();
  }

  /** A new token of the feed, or the administrator's. */
  String token(String feed) {
    if (feed.equals("admin")) {
      return Ingest.ADMIN;
    }
    var answer =
        ingest.send(
            "POST",
            "/api/v1/feeds/" + feed + "/tokens",
            "application/json",
            "{\"name\":\"browser\"}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of());
    return answer.json().get("token").stringValue();
  }

  @Override
  public void close() {
    ingest.close();
    kafka.close();
  }
}
