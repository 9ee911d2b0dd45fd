package org.waymark.ingest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Topic;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;
import tools.jackson.databind.JsonNode;

/**
 * Exports of others loaded as they are, through mappings, by the running service; what then stands
 * on the log is held against the files. Skipped where {@code ../shared/acceptance} is absent.
 */
class PublishedFiguresTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final String UPLOADS = "fingertips/upload-validation/";
  private static KafkaForTests kafka;
  private static Ingest ingest;

  @BeforeAll
  static void start() throws IOException {
    Path attendances = Acceptance.file("spc-oracle/ae_attendances.csv");
    var mongo = MongoForTests.shared();
    kafka = KafkaForTests.fresh();
    ingest =
        Ingest.start(
            kafka.bootstrapServers(),
            mongo.uri(),
            mongo.freshDatabase(PublishedFiguresTest.class),
            Map.of(),
            NOW);
    var loaded =
        ingest.putCatalogue(
            PublishedCatalogue.of(attendances, upload("ValidHeadersAndValidDataRows")));
    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (ingest != null) {
      ingest.close();
      kafka.close();
    }
  }

  @Test
  void attendancesOfEveryTrustAreLoadedAndReadBack() throws IOException {
    Path file = Acceptance.file("spc-oracle/ae_attendances.csv");
    Map<String, List<String>> expected = new HashMap<>();
    for (Map<String, String> row : Acceptance.rows(file)) {
      expected.put(
          "ae-%s/%s %s".formatted(row.get("type"), row.get("org_code"), month(row.get("period"))),
          List.of(row.get("breaches"), row.get("attendances")));
    }
    counted(push("attendances", file), 12_765, 12_765);
    Map<String, List<String>> found = new HashMap<>();
    for (MeasurementRecorded m :
        Topic.events(kafka.bootstrapServers(), Topics.INPUTS, MeasurementRecorded.class)) {
      if (m.origin().feed().equals("attendances")) {
        found.put(
            m.series() + " " + m.period(), List.of(plain(m.numerator()), plain(m.denominator())));
      }
    }
    assertThat(found).hasSize(12_765).isEqualTo(expected);
  }

  @Test
  void benchmarksOfEveryCouncilAreLoadedAndReadBack() throws IOException {
    Path file = Acceptance.file("oflog-asc/ASC_data.csv");
    Map<String, List<Object>> expected = new HashMap<>();
    for (Map<String, String> row : Acceptance.rows(file)) {
      expected.put(
          "%s %s %s"
              .formatted(
                  row.get("Code"),
                  row.get("Local authority code"),
                  row.get("Financial year").replace('-', '/')),
          List.of(
              row.get("Value"),
              new BigDecimal(row.get("MEDIAN")),
              row.get("Local authority name")));
    }
    counted(push("benchmarks", file), 6_376, 6_376);
    Map<String, List<Object>> found = new HashMap<>();
    for (BenchmarkRecorded b :
        Topic.events(kafka.bootstrapServers(), Topics.LEDGER, BenchmarkRecorded.class)) {
      found.put(
          "%s %s %s".formatted(b.measure(), b.area(), b.period()),
          List.of(plain(b.value()), b.median(), b.areaName()));
      assertThat(b.markers()).isEqualTo(b.value() == null ? List.of("x") : List.of());
    }
    assertThat(found).hasSize(6_376).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ValidHeadersAndValidDataRows,9",
    "ValidHeadersAndValidDataRows2,9",
    "ValidHeadersAndValidDataRowsWithEmptyLines,9",
    "SwitchedHeadersAndValidDataRows,9",
    "ValidHeadersAndNoDataRows,0"
  })
  void aGoodFilePassesOnceItsColumnsAreMapped(String name, int rows) throws IOException {
    JsonNode receipt = dryRun(name).json();
    assertThat(receipt.get("received").intValue()).as(receipt.toString()).isEqualTo(rows);
    assertThat(receipt.get("accepted").intValue()).as(receipt.toString()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "DuplicateHeadersAndValidDataRows,header.repeated-column,date_from",
    "ExtraHeadersAndValidDataRows,header.unknown-column,extra_header",
    "MostlyValidHeadersAndValidDataRows,header.unknown-column,upper",
    "NoHeadersAndValidDataRows,header.unknown-column,",
    "InvalidHeadersAndInvalidDataRows,header.unknown-column,",
    "Empty,body.empty,empty"
  })
  void aWrongHeaderIsRefusedByName(String name, String code, String what) throws IOException {
    Ingest.Answer answer = dryRun(name);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().get("type").stringValue()).endsWith(code);
    String first = Files.readString(upload(name)).replace("\uFEFF", "").split("[,\r\n]")[0];
    assertThat(answer.json().get("detail").stringValue()).contains(what == null ? first : what);
  }

  @Test
  void wrongRowsAreRefusedByRowColumnAndValue() throws IOException {
    JsonNode receipt = dryRun("ValidHeadersInvalidDataRows").json();
    assertThat(receipt.get("accepted").intValue()).as(receipt.toString()).isEqualTo(7);
    assertThat(receipt.get("rejected").intValue()).isEqualTo(2);
    var rows = Acceptance.rows(upload("ValidHeadersInvalidDataRows"));
    refused(receipt.get("rows").get(0), 1, "date_from", rows.get(0).get("date_from"));
    refused(receipt.get("rows").get(1), 2, "date_to", rows.get(1).get("date_to"));
  }

  private static void refused(JsonNode row, int number, String field, String value) {
    assertThat(row.get("row").intValue()).isEqualTo(number);
    assertThat(row.get("field").stringValue()).isEqualTo(field);
    assertThat(row.get("value").stringValue()).isEqualTo(value);
  }

  private static JsonNode push(String feed, Path file) throws IOException {
    var answer = ingest.push(feed, "text/csv", Files.readString(file));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json();
  }

  private static Ingest.Answer dryRun(String name) throws IOException {
    byte[] body = Files.readAllBytes(upload(name));
    return ingest.send(
        "POST",
        "/api/v1/feeds/uploads/submissions?dryRun=true",
        "text/csv",
        body,
        Ingest.ADMIN,
        Map.of());
  }

  private static Path upload(String name) {
    return Acceptance.file(UPLOADS + name + ".csv");
  }

  private static void counted(JsonNode receipt, int received, int accepted) {
    assertThat(receipt.get("received").intValue()).as(receipt.toString()).isEqualTo(received);
    assertThat(receipt.get("accepted").intValue()).isEqualTo(accepted);
    assertThat(receipt.get("duplicate").intValue()).isZero();
    assertThat(receipt.get("rejected").intValue()).isZero();
    assertThat(receipt.get("leftOut").intValue()).isZero();
  }

  private static String month(String day) {
    return day.substring(0, "2016-10".length());
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
