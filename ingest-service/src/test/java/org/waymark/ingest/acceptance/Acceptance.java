package org.waymark.ingest.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.waymark.ingest.csv.CsvReader;
import org.waymark.ingest.csv.CsvRefused;

/**
 * Figures that others published, read where they lie; a test without them is skipped and says so.
 */
final class Acceptance {
  private static final Path FOLDER = Path.of("../../shared/acceptance");

  private Acceptance() {}

  static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "skipped: no ../shared/acceptance/%s here".formatted(name));
    return file;
  }

  /** The file's rows by the names of its columns, read by nothing of what is tested but CSV. */
  static List<Map<String, String>> rows(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      var csv = new CsvReader(text, 10_000);
      List<String> header = csv.next();
      List<Map<String, String>> all = new ArrayList<>();
      for (List<String> cells = csv.next(); cells != null; cells = csv.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          row.put(header.get(i), cells.get(i));
        }
        all.add(row);
      }
      return all;
    } catch (CsvRefused wrong) {
      throw new AssertionError(file + " is no CSV", wrong);
    }
  }
}
