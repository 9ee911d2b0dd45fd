package org.waymark.contracts.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.codec.Encoded;

/** The golden files in the source tree: {@code <type>/v1-<name>.json} with {@code .headers}. */
final class GoldenFiles {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private GoldenFiles() {}

  /** The paths below the root of all that is there, without their endings. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .distinct()
          .sorted()
          .toList();
    }
  }

  static byte[] data(String name) throws IOException {
    return Files.readAllBytes(ROOT.resolve(name + ".json"));
  }

  /** A line for each header: its name, a colon, a space and its text. */
  static Map<String, String> headers(String name) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ROOT.resolve(name + ".headers"))) {
      int colon = line.indexOf(": ");
      headers.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return headers;
  }

  /** Writes a pair that is not there yet; what is there is never written over. */
  static void add(String name, Encoded encoded) throws IOException {
    Path data = ROOT.resolve(name + ".json");
    Files.createDirectories(data.getParent());
    Files.write(data, encoded.data(), StandardOpenOption.CREATE_NEW);
    String lines =
        encoded.headers().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\n")
            .collect(Collectors.joining());
    Files.writeString(ROOT.resolve(name + ".headers"), lines, StandardCharsets.UTF_8);
  }
}
