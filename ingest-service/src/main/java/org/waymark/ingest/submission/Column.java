package org.waymark.ingest.submission;

import java.util.Locale;

/**
 * One column of a feed: the single source of what is read, described, put into the template and
 * into the JSON Schema.
 *
 * @param name as in a CSV header
 */
public record Column(String name, Type type, boolean required, String description, String example) {
  /** What a cell holds. */
  public enum Type {
    TEXT,
    DECIMAL,
    WHOLE_NUMBER,
    DATE,
    PERIOD
  }

  /** The name as a JSON property: camelCase. */
  public String property() {
    StringBuilder all = new StringBuilder();
    for (String part : name.split("_", -1)) {
      all.append(
          all.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return all.toString();
  }

  /** What its codes begin with: {@code days-lost} in {@code days-lost.missing}. */
  String code() {
    return name.replace('_', '-');
  }
}
