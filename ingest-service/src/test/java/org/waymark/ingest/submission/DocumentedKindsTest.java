package org.waymark.ingest.submission;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.value.FeedKind;

/** The documentation's table of kinds is what the schemas of rows make; the failure shows it. */
class DocumentedKindsTest {
  @Test
  void theTableOfKindsSaysWhatTheSchemasSay() throws IOException {
    String table =
        Arrays.stream(FeedKind.values())
            .map(DocumentedKindsTest::line)
            .collect(joining("", "| kind | needed | may be left out |\n|---|---|---|\n", "\n"));
    assertThat(Files.readString(Path.of("../docs/feeds.md"))).contains(table);
  }

  private static String line(FeedKind kind) {
    return "| %s | %s | %s |\n".formatted(kind.word(), columns(kind, true), columns(kind, false));
  }

  private static String columns(FeedKind kind, boolean required) {
    return Columns.of(kind).all().stream()
        .filter(column -> column.required() == required)
        .map(column -> "`" + column.name() + "`")
        .collect(joining(", "));
  }
}
