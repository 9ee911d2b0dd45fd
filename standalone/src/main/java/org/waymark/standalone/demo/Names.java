package org.waymark.standalone.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.standalone.data.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the demonstration's catalogue calls things: codes are for machines, people read names.
 *
 * @param committees by code, in the catalogue's order
 */
record Names(
    String council,
    String illustrative,
    Map<String, String> committees,
    Map<String, String> indicators,
    Map<String, String> breakdowns) {
  private static final String WHOLE_COUNCIL = "-";

  /** Reads them from the catalogue's folders, of which a later one's file counts. */
  static Names read(List<Path> catalogue) {
    JsonNode council = yaml(find(catalogue, "council.yaml"));
    return new Names(
        council.path("name").asString("The council"),
        council.path("illustrative").asString("").strip(),
        column(find(catalogue, "committees.csv"), "name"),
        column(find(catalogue, "indicators.csv"), "title"),
        column(find(catalogue, "breakdowns.csv"), "name"));
  }

  /** The indicator's title, and the breakdown's name where it is not the whole council. */
  String series(String indicator, String breakdown) {
    String title = indicators.getOrDefault(indicator, indicator);
    return breakdown.isEmpty() || breakdown.equals(WHOLE_COUNCIL)
        ? title
        : title + ", " + breakdowns.getOrDefault(breakdown, breakdown);
  }

  private static Path find(List<Path> folders, String name) {
    Optional<Path> last =
        folders.reversed().stream()
            .map(folder -> folder.resolve(name))
            .filter(Files::isReadable)
            .findFirst();
    return last.orElseThrow(() -> new CannotStart("No " + name + " lies in " + folders + "."));
  }

  private static JsonNode yaml(Path file) {
    try {
      return YAMLMapper.builder().build().readTree(file.toFile());
    } catch (JacksonException e) {
      throw new CannotStart(file + " is no YAML: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, String> column(Path file, String column) {
    var values = new LinkedHashMap<String, String>();
    try (MappingIterator<Map<String, String>> rows =
        CsvMapper.builder()
            .build()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        values.put(row.getOrDefault("code", ""), row.getOrDefault(column, ""));
      }
    } catch (JacksonException e) {
      throw new CannotStart(file + " is no CSV: " + e.getOriginalMessage(), e);
    }
    return values;
  }
}
