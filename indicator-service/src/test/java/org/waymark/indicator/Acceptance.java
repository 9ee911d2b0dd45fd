package org.waymark.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures that others computed, beside the project; tests that need them are skipped without. */
public final class Acceptance {
  private static final Path FOLDER = Path.of("..", "..", "shared", "acceptance");

  private Acceptance() {}

  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "skipped: " + file.normalize() + " is not there");
    return file;
  }

  public static JsonNode json(String name) {
    try {
      return new JsonMapper().readTree(Files.readAllBytes(file(name)));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
