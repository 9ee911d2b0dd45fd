package org.waymark.ingest.submission;

import java.util.Locale;

/**
 * One column of a feed, as the {@linkplain RowSchemas schema of its kind} describes it.
 *
 * @param name as in a CSV header
 * @param title in a few words, for pages
 * @param example of a cell; empty for none
 * @param list whether JSON may also have a list of words
 */
public record Column(
    String name,
    Type type,
    boolean required,
    String title,
    String description,
    String example,
    Bounds bounds,
    boolean list) {
  /** What a cell holds. */
  public enum Type {
    TEXT,
    DECIMAL,
    WHOLE_NUMBER,
    DATE,
    PERIOD;

    static Type of(String words) {
      return words.equals("words")
          ? TEXT
          : valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
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

  /** The CSV name of a JSON property. */
  static String named(String property) {
    StringBuilder all = new StringBuilder();
    for (char c : property.toCharArray()) {
      all.append(Character.isUpperCase(c) ? "_" + Character.toLowerCase(c) : c);
    }
    return all.toString();
  }

  /** What its codes begin with: {@code days-lost} in {@code days-lost.missing}. */
  public String code() {
    return name.replace('_', '-');
  }
}
