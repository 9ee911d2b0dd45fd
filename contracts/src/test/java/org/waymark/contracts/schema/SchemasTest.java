package org.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.EventTypes;
import tools.jackson.databind.JsonNode;

class SchemasTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private final Schemas schemas = new Schemas();

  @ParameterizedTest
  @MethodSource("types")
  void aRecordAndItsSchemaHaveTheSameParts(String type) {
    assertThat(Agreement.faults(EventTypes.all().get(type), type)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void newerEventsWithMoreInThemStayValid(String type) throws IOException {
    assertThat(Schemas.read(type).path("additionalProperties").asBoolean(false)).isTrue();
    String first = Files.readString(goldenFiles(type).findFirst().orElseThrow());
    assertThat(schemas.faults(type, first.replaceFirst("\\{", "{\"new\":{\"part\":[1]},")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsWrittenIsValid(String type) throws IOException {
    List<Path> files = goldenFiles(type).toList();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(schemas.faults(type, Files.readString(file))).as(file.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void examplesAreValidAndCanBeRead(String type) throws Unreadable {
    for (JsonNode example : Schemas.read(type).path("examples")) {
      assertThat(schemas.faults(type, example.toString())).isEmpty();
      new EventCodec()
          .decode(headers(type)::get, example.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"17.60\"       | \"1E3\"",
        "\"17.60\"       | 17.60",
        "\"2016-10\"     | \"2016-1\"",
        "\"neet/-\"      | \"neet\"",
        "\"final\"       | \"last\"",
        "\"row\":3       | \"row\":0",
        "\"value\"       | \"other\"",
        "\"submitter\"   | \"other\"",
        "09:12:00.123Z | noon"
      })
  void whatIsWrongIsInvalid(String right, String wrong) throws IOException {
    String type = "waymark.measurement.recorded.v1";
    String good = Files.readString(GOLDEN.resolve(type + "/v1-value.json"));
    assertThat(good).contains(right);
    assertThat(schemas.faults(type, good.replace(right, wrong))).isNotEmpty();
  }

  /** The comparison itself is known to bite. */
  @Test
  void aRecordThatDiffersFromItsSchemaIsFound() {
    record Ticked(Instant instant, BigDecimal more) {}
    record Renamed(Instant at) {}
    record Retyped(String instant) {}
    record Optional(@org.jspecify.annotations.Nullable Instant instant) {}
    String schema = "waymark.clock.ticked.v1";
    assertThat(Agreement.faults(Ticked.class, schema)).isNotEmpty();
    assertThat(Agreement.faults(Renamed.class, schema)).isNotEmpty();
    assertThat(Agreement.faults(Retyped.class, schema)).hasSize(1);
    assertThat(Agreement.faults(Optional.class, schema)).hasSize(1);
  }

  static Stream<String> types() {
    return EventTypes.all().keySet().stream().sorted();
  }

  private static Stream<Path> goldenFiles(String type) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(type))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static Map<String, String> headers(String type) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_type", type,
        "ce_id", "1",
        "ce_source", "/example",
        "ce_time", "2016-11-10T09:12:00Z");
  }
}
