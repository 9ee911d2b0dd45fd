package org.waymark.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed year is what its generator writes: nobody edits it by hand. */
class GeneratorTest {
  @Test
  void theGeneratorWritesTheCommittedYearByteForByte(@TempDir Path elsewhere) throws Exception {
    Path demonstration = Folder.demonstration();
    generate(demonstration, elsewhere);
    SortedMap<String, String> committed = files(demonstration.resolve("year"));
    SortedMap<String, String> written = files(elsewhere);
    assertThat(written.keySet()).isEqualTo(committed.keySet());
    written.forEach((name, text) -> assertThat(text).as(name).isEqualTo(committed.get(name)));
  }

  private static void generate(Path demonstration, Path out) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                demonstration.resolve("generator/Generate.java").toString(),
                out.toString(),
                demonstration.resolve("catalogue").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).isZero();
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
