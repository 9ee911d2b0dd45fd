package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.SeriesState;

/** The pages about contracts leave nothing out and point nowhere in vain. */
class DocsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @ParameterizedTest
  @MethodSource("types")
  void anEventIsDescribedWithAllItsParts(String type) throws IOException {
    String events = read("docs/events.md");
    int start = events.indexOf("#### `" + type + "`");
    assertThat(start).as(type).isPositive();
    int end = events.indexOf("\n#", start + 1);
    String section = events.substring(start, end);
    for (RecordComponent part : EventTypes.all().get(type).getRecordComponents()) {
      assertThat(section).contains("| `" + part.getName() + "`");
    }
  }

  @Test
  void sharedPartsAndTopicsAreDescribed() throws IOException {
    String events = read("docs/events.md");
    assertThat(events).contains(Topics.ALL);
    assertThat(events).contains(new DeadLetter("", "", "", 0, 0).headers().keySet());
    assertThat(events).contains(DeadLetter.REPLAY, DeadLetter.SIZE);
    String shared = events.substring(events.indexOf("## Shared parts"));
    for (Class<?> type : List.of(Origin.class, SeriesState.class, PeriodState.class)) {
      for (RecordComponent part : type.getRecordComponents()) {
        assertThat(shared).contains("`" + part.getName() + "`");
      }
    }
  }

  /** The demonstration's own files are the example that the page names. */
  @Test
  void everyFileAndColumnOfACatalogueIsDescribed() throws IOException {
    String page = read("docs/catalogue.md");
    try (Stream<Path> files = Files.list(ROOT.resolve("demonstration/catalogue"))) {
      for (Path file : files.toList()) {
        assertThat(page).contains("`" + file.getFileName() + "`");
        if (file.toString().endsWith(".csv")) {
          assertThat(page).contains(Files.readAllLines(file).getFirst().split(","));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/architecture.md", "docs/events.md", "docs/catalogue.md", "CONTRIBUTING.md"})
  void linksLeadSomewhere(String page) throws IOException {
    Matcher links = LINK.matcher(read(page));
    while (links.find()) {
      assertThat(ROOT.resolve(page).resolveSibling(links.group(1))).exists();
    }
  }

  static Stream<String> types() {
    return EventTypes.all().keySet().stream().sorted();
  }

  private static String read(String page) throws IOException {
    return Files.readString(ROOT.resolve(page));
  }
}
