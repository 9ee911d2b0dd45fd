package org.waymark.ingest.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** Describes a feed's columns, for people and as JSON Schema, from the columns themselves. */
final class RowSchema {
  private static final String DECIMAL = "^[+-]?[0-9]{1,18}(\\.[0-9]{1,20})?$";

  private RowSchema() {}

  static FeedDescription.ColumnDescription describe(Column column) {
    return new FeedDescription.ColumnDescription(
        column.name(),
        column.property(),
        column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        column.required(),
        column.description());
  }

  /** One row as a JSON object. */
  static Map<String, Object> of(Feed feed, Columns columns) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Column column : columns.all()) {
      Map<String, Object> property = new LinkedHashMap<>(type(column));
      property.put("description", column.description());
      properties.put(column.property(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", feed.title());
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required", columns.all().stream().filter(Column::required).map(Column::property).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> type(Column column) {
    return switch (column.type()) {
      case TEXT ->
          column.name().equals("markers")
              ? Map.of(
                  "type", List.of("string", "array", "null"), "items", Map.of("type", "string"))
              : Map.of("type", nullable(column, "string"));
      case DECIMAL -> Map.of("type", numberOrText(column), "pattern", optional(column, DECIMAL));
      case WHOLE_NUMBER ->
          column.required()
              ? Map.of("type", List.of("integer", "string"), "pattern", "^[0-9]+$")
              : Map.of("type", List.of("integer", "string", "null"), "pattern", "^[0-9]*$");
      case DATE -> Map.of("type", nullable(column, "string"), "format", "date");
      case PERIOD -> Map.of("type", "string", "examples", List.of(column.example()));
    };
  }

  private static String optional(Column column, String pattern) {
    return column.required() ? pattern : "^$|" + pattern;
  }

  private static List<String> numberOrText(Column column) {
    return column.required() ? List.of("number", "string") : List.of("number", "string", "null");
  }

  private static Object nullable(Column column, String type) {
    return column.required() ? type : List.of(type, "null");
  }
}
