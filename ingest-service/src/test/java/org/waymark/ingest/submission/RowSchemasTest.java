package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.submission.body.Format;
import tools.jackson.databind.json.JsonMapper;

/** What is read and what the schemas say is the same. */
class RowSchemasTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int ROWS = 3000;

  /** What hangs on more than the row's form: the catalogue, the day, or another cell. */
  private static final Set<String> BEYOND_FORM =
      Set.of(
          "feed.other-directorate",
          "breakdown.not-allowed",
          "indicator.retired",
          "period.wrong-frequency",
          "period.future",
          "ratio.unexpected",
          "value.unexpected",
          "value.missing",
          "numerator.missing",
          "denominator.missing",
          "measure.missing",
          "ratio.numerator-above-denominator",
          "percentage.out-of-range",
          "unit.wrong",
          "lower.above-upper",
          "phasing.does-not-add-up",
          "phasing.repeated",
          "planned.does-not-add-up",
          "over90-days.above-outstanding",
          "percentage.outside-limits",
          "goal.missing",
          "row.contradicts",
          "row.unreadable",
          "number.out-of-range");

  /** Each kind's example is its template's row, with what the tests' catalogue knows. */
  private static Map<String, Object> example(FeedKind kind) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : Columns.of(kind).all()) {
      if (!column.example().isEmpty()) {
        row.put(column.property(), column.example());
      }
    }
    row.computeIfPresent("indicator", (name, code) -> "neet");
    row.computeIfPresent("period", (name, period) -> "2016/17".equals(period) ? period : "2016-10");
    return row;
  }

  private static String feed(FeedKind kind) {
    return kind == FeedKind.MEASUREMENTS ? "cfa-performance" : kind.word();
  }

  private static Schema schema(FeedKind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.writeValueAsString(Columns.of(kind).schema()));
  }

  private static List<String> faults(Schema schema, Map<String, @Nullable Object> row) {
    return schema
        .validate(
            JSON.writeValueAsString(row),
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(FeedKind.class)
  void theTemplatesExampleIsAGoodRow(FeedKind kind) throws Exception {
    Map<String, @Nullable Object> row = new LinkedHashMap<>(example(kind));
    assertThat(faults(schema(kind), row)).isEmpty();
    var result = Rows.validate(feed(kind), Format.NDJSON, JSON.writeValueAsString(row) + "\n");
    assertThat(result.codes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FeedKind.class)
  void noRowIsTakenThatTheSchemaRefusesNorRefusedForItsFormAgainstIt(FeedKind kind)
      throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    var rows = new RandomRows(Columns.of(kind), example(kind), new Random(seed));
    Schema schema = schema(kind);
    int taken = 0;
    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Map<String, @Nullable Object> row = rows.next();
      String line = JSON.writeValueAsString(row);
      var result = Rows.validate(feed(kind), Format.NDJSON, line + "\n");
      boolean valid = faults(schema, row).isEmpty();
      taken += result.tally().accepted();
      if (result.tally().accepted() == 1 && !valid) {
        disagreements.add("taken: " + line + faults(schema, row));
      } else if (result.tally().accepted() == 0 && valid && isForm(result.codes(), row)) {
        disagreements.add("refused: " + line + result.codes());
      }
    }
    assertThat(disagreements).as("seed %d", seed).isEmpty();
    assertThat(taken).as("seed %d", seed).isBetween(ROWS / 20, ROWS * 19 / 20);
  }

  /** Whether a refusal is one of form alone: one that a schema is able to share. */
  private static boolean isForm(List<String> codes, Map<String, @Nullable Object> row) {
    return codes.stream()
        .noneMatch(code ->
            BEYOND_FORM.contains(code)
                || code.endsWith(".unknown")
                || code.equals("period.invalid")
                || code.endsWith(".invalid") && row.containsValue("2016-02-30")
                || code.equals("markers.too-long"));
  }

  @Test
  void aSchemaThatIsHandedOutRefersToNothingOutside() {
    for (FeedKind kind : FeedKind.values()) {
      assertThat(JSON.writeValueAsString(Columns.of(kind).schema())).doesNotContain("$ref");
    }
  }

  @ParameterizedTest
  @EnumSource(FeedKind.class)
  void everyColumnIsDescribed(FeedKind kind) {
    for (Column column : Columns.of(kind).all()) {
      assertThat(column.title()).as(column.name()).isNotBlank();
      assertThat(column.description()).as(column.name()).isNotBlank();
      assertThat(Column.named(column.property())).isEqualTo(column.name());
      assertThat(
              column.bounds().pattern() == null
                  || column.type() != Column.Type.TEXT
                  || !column.bounds().wanted().isEmpty())
          .as("%s says what would be right", column.name())
          .isTrue();
    }
  }
}
