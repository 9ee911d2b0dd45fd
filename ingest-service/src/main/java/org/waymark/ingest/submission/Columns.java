package org.waymark.ingest.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;

/** The columns of each kind of feed, in the order of its template, read from its schema. */
public final class Columns {
  private static final Map<FeedKind, Columns> KINDS = RowSchemas.read();

  private final List<Column> all;
  private final Map<String, Object> schema;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> properties = new HashMap<>();

  Columns(List<Column> columns, Map<String, Object> schema) {
    this.all = List.copyOf(columns);
    this.schema = schema;
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).name(), i);
      properties.put(all.get(i).property(), i);
    }
  }

  public static Columns of(FeedKind kind) {
    return Objects.requireNonNull(KINDS.get(kind));
  }

  public List<Column> all() {
    return all;
  }

  public int size() {
    return all.size();
  }

  /** The JSON Schema of a row, whole: it refers to nothing outside. Not to be changed. */
  public Map<String, Object> schema() {
    return schema;
  }

  /** The place of a column by its name in CSV or JSON, null where there is none. */
  public @Nullable Integer place(String name) {
    Integer place = places.get(name);
    return place == null ? properties.get(name) : place;
  }

  /** The place of a column by its JSON property alone, null where there is none. */
  public @Nullable Integer placeOfProperty(String name) {
    return properties.get(name);
  }

  Column column(String name) {
    return all.get(Objects.requireNonNull(places.get(name), name));
  }

  /** Whether a row names an indicator, or may. */
  public boolean nameIndicators() {
    return places.containsKey("indicator");
  }

  /** The names as they stand in a CSV header. */
  public List<String> names() {
    return all.stream().map(Column::name).toList();
  }
}
