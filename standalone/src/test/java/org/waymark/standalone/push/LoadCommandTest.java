package org.waymark.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.TestConsole;

class LoadCommandTest {
  @TempDir private Path folder;
  private final IngestStandIn ingest = new IngestStandIn();
  private final TestConsole console = new TestConsole(Map.of("WAYMARK_ADMIN_TOKEN", "admin"));

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void zipsTheFoldersALaterOneReplacingFiles() throws Exception {
    Path base = Files.createDirectory(folder.resolve("base"));
    Path june = Files.createDirectory(folder.resolve("june"));
    Files.writeString(base.resolve("council.yaml"), "code: ccc\n");
    Files.writeString(base.resolve("targets.csv"), "old\n");
    Files.writeString(base.resolve("README.md"), "not part of it\n");
    Files.writeString(june.resolve("targets.csv"), "new\n");
    ingest.answers(200, "{\"version\":1}").answers(200, "{\"version\":1}");

    assertThat(console.run("load", "--url", ingest.url(), "" + base, "" + june)).isZero();
    assertThat(console.run("load", "--url", ingest.url(), "" + base, "" + june)).isZero();

    var request = ingest.requests.getFirst();
    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.target()).isEqualTo("/api/v1/catalogue");
    assertThat(request.header("Content-type")).isEqualTo("application/zip");
    assertThat(request.header("Authorization")).isEqualTo("Bearer admin");
    assertThat(unzipped(request.body()))
        .containsExactly(
            Map.entry("council.yaml", "code: ccc\n"), Map.entry("targets.csv", "new\n"));
    assertThat(ingest.requests.getLast().body()).isEqualTo(request.body());
    assertThat(console.out()).contains("\"version\" : 1");
  }

  @Test
  void aRefusedCatalogueIsExplained() throws Exception {
    Files.writeString(folder.resolve("council.yaml"), "code: ccc\n");
    ingest.refuses(
        422,
        """
        {"title":"Refused","detail":"3 errors","moreErrors":1,"errors":[
          {"file":"council.yaml","line":1,"field":"name","message":"is missing"},
          {"file":"targets.csv","message":"is missing"}]}
        """,
        Map.of());
    assertThat(console.run("load", "--url", ingest.url(), "" + folder)).isEqualTo(2);
    assertThat(console.err())
        .contains("Refused: 3 errors (HTTP 422)")
        .contains("council.yaml:1 name: is missing")
        .contains("targets.csv: is missing")
        .contains("and 1 more");
  }

  @Test
  void anEmptyOrMissingFolderIsRefused() {
    assertThat(console.run("load", "--url", ingest.url(), "" + folder)).isEqualTo(2);
    assertThat(console.run("load", "--url", ingest.url(), "" + folder.resolve("no"))).isEqualTo(2);
    assertThat(ingest.requests).isEmpty();
  }

  private static Map<String, String> unzipped(byte[] bytes) throws Exception {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
