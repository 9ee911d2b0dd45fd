package org.waymark.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever code the source can answer with has a page and stands in docs/feeds.md. */
class CodesTest {
  private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*)\"");

  /** Written like codes and none: files, the audit trail's words, fields of stored documents. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          ".*\\.(csv|json|yaml|sha256|bin|binary)|body\\.unreadable|user\\.name"
              + "|(token|dead-letter|catalogue)\\.(made|refused|revoked|rotated|discarded|replayed|published)"
              + "|query\\.(decided|feed|figure|key|note|offset|reason|state)|period\\.frequency");

  private static Set<String> inTheSource() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String sources : List.of("src/main/java", "../http-interface/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
        }
      }
    }
    found.removeIf(code -> NO_CODE.matcher(code).matches());
    return found;
  }

  @Test
  void everyCodeOfTheSourceHasAPage() throws IOException {
    assertThat(inTheSource()).hasSizeGreaterThan(50);
    assertThat(new Codes().all().keySet()).containsAll(inTheSource());
  }

  @Test
  void everyListedCodeStandsInTheDocumentation() throws IOException {
    String page = Files.readString(Path.of("../docs/feeds.md"));
    assertThat(inTheSource()).allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
  }

  @Test
  void aColumnsFaultsAreCodesWithWordsOfTheirOwn() {
    assertThat(new Codes().of("days-lost.missing").orElseThrow().text())
        .contains("days_lost", "Days lost", "must have a value");
    assertThat(new Codes().of("nobody.missing")).isEmpty();
    assertThat(Codes.kind("savings")).isPresent();
    assertThat(Codes.kind("nobody")).isEmpty();
  }
}
