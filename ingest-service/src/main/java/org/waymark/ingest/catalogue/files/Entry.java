package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.catalogue.Complaints;

/**
 * One row of a CSV file or one mapping of a YAML file, read field by field. A field that is wrong
 * is complained of and read as nothing; an entry that is not {@link #sound} must not be used.
 */
final class Entry {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 10_000;

  private final String file;
  private final int line;
  private final Map<String, Node> fields;
  private final Complaints complaints;
  private final Set<String> asked = new HashSet<>();
  private boolean sound = true;

  Entry(String file, int line, Map<String, Node> fields, Complaints complaints) {
    this.file = file;
    this.line = line;
    this.fields = fields;
    this.complaints = complaints;
  }

  /** Whether every field read so far was right. */
  boolean sound() {
    return sound;
  }

  /** Remembers where a record was read. */
  <T> T at(T value) {
    return complaints.read(value, file, line);
  }

  String text(String field) {
    return read(field, Function.identity());
  }

  @Nullable String optionalText(String field) {
    return optional(field, Function.identity());
  }

  LocalDate date(String field) {
    return read(field, Scalars::date);
  }

  @Nullable LocalDate optionalDate(String field) {
    return optional(field, Scalars::date);
  }

  BigDecimal decimal(String field) {
    return read(field, Scalars::decimal);
  }

  @Nullable BigDecimal optionalDecimal(String field) {
    return optional(field, Scalars::decimal);
  }

  int number(String field, int lowest, int highest) {
    Integer number = optional(field, text -> Scalars.wholeNumber(text, lowest, highest));
    if (number == null && sound) {
      missing(field);
    }
    return number == null ? lowest : number;
  }

  /** A field that must be there. */
  <T> T read(String field, Function<String, T> reader) {
    T value = optional(field, reader);
    if (value == null && !isGiven(field)) {
      missing(field);
    }
    return orNothing(value);
  }

  /** A field that may be empty. */
  <T> @Nullable T optional(String field, Function<String, T> reader) {
    asked.add(field);
    Node node = fields.get(field);
    if (node == null || !isGiven(field)) {
      return null;
    }
    if (!(node instanceof Node.Scalar scalar)) {
      wrong(field, node, null, "one value is wanted here, not a list or several fields");
      return null;
    }
    try {
      return reader.apply(bounded(scalar.text().strip()));
    } catch (IllegalArgumentException | DateTimeException refused) {
      wrong(field, node, scalar.text(), String.valueOf(refused.getMessage()));
      return null;
    }
  }

  private static String bounded(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("longer than %d characters".formatted(LONGEST));
    }
    return text;
  }

  /** The parts of a cell between blanks, or the items of a YAML list. */
  <T> List<T> list(String field, Function<String, T> reader) {
    asked.add(field);
    Node node = fields.get(field);
    List<T> all = new ArrayList<>();
    for (Node.Scalar item : scalars(field, node)) {
      try {
        all.add(reader.apply(item.text()));
      } catch (IllegalArgumentException refused) {
        wrong(field, item, item.text(), String.valueOf(refused.getMessage()));
      }
    }
    return List.copyOf(all);
  }

  private List<Node.Scalar> scalars(String field, @Nullable Node node) {
    List<Node.Scalar> all = new ArrayList<>();
    switch (node) {
      case null -> {}
      case Node.Scalar cell ->
          BLANKS
              .splitAsStream(cell.text().strip())
              .filter(part -> !part.isEmpty())
              .forEach(part -> all.add(new Node.Scalar(cell.line(), part)));
      case Node.Sequence items -> {
        for (Node item : items.items()) {
          if (item instanceof Node.Scalar scalar) {
            all.add(scalar);
          } else {
            wrong(field, item, null, "a list of single values is wanted");
          }
        }
      }
      case Node.Mapping fieldsInstead ->
          wrong(field, fieldsInstead, null, "a list of values is wanted");
    }
    return all;
  }

  /** The entries of a list of mappings; none where the field is absent. */
  List<Entry> entries(String field) {
    asked.add(field);
    Node node = fields.get(field);
    if (node == null) {
      return List.of();
    }
    return Documents.entries(file, node, complaints);
  }

  /** A nested mapping that must be there; an empty one in its stead where it is not. */
  Entry entry(String field) {
    asked.add(field);
    Node node = fields.get(field);
    if (node instanceof Node.Mapping mapping) {
      return new Entry(file, mapping.line(), mapping.fields(), complaints);
    }
    missing(field);
    return new Entry(file, line, Map.of(), complaints);
  }

  /** A nested mapping that may be absent. */
  @Nullable Entry optionalEntry(String field) {
    return isGiven(field) ? entry(field) : null;
  }

  /** A nested mapping that may be absent, or of which one field's value stands alone. */
  @Nullable Entry shortEntry(String field, String only) {
    Node node = fields.get(field);
    if (node instanceof Node.Scalar scalar) {
      asked.add(field);
      return new Entry(file, scalar.line(), Map.of(only, scalar), complaints);
    }
    return optionalEntry(field);
  }

  /** A text that may be empty; null where the field is absent. */
  @Nullable String asWritten(String field) {
    String text = untouched(field);
    return text == null ? null : text.strip();
  }

  /** A text with the blanks around it; null where the field is absent. */
  @Nullable String untouched(String field) {
    asked.add(field);
    Node node = fields.get(field);
    if (node != null && !(node instanceof Node.Scalar)) {
      wrong(field, node, null, "one value is wanted here, not a list or several fields");
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : null;
  }

  /** Single texts, blanks within them kept: a list, or one that stands alone. */
  List<String> texts(String field) {
    asked.add(field);
    return switch (fields.get(field)) {
      case null -> List.of();
      case Node.Scalar one -> List.of(one.text().strip());
      case Node other -> scalars(field, other).stream().map(item -> item.text().strip()).toList();
    };
  }

  /** Texts by texts. */
  Map<String, String> table(String field) {
    Entry e = optionalEntry(field);
    if (e == null) {
      return Map.of();
    }
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : e.fieldNames()) {
      String text = e.asWritten(name);
      all.put(name.strip(), text == null ? "" : text.strip());
    }
    sound &= e.sound();
    return Map.copyOf(all);
  }

  Set<String> fieldNames() {
    return fields.keySet();
  }

  /** Complains of every field that nobody has asked for. */
  void nothingElse() {
    fields.forEach((name, node) -> {
      if (!asked.contains(name)) {
        wrong(name, node, null, "not known here: one of %s".formatted(String.join(", ", asked)));
      }
    });
  }

  void wrong(String field, @Nullable String value, String message) {
    sound = false;
    complaints.add(file, line, field, value, message);
  }

  private void wrong(String field, Node where, @Nullable String value, String message) {
    sound = false;
    complaints.add(file, where.line(), field, value, message);
  }

  private void missing(String field) {
    wrong(field, null, "'%s' is missing".formatted(field));
  }

  private boolean isGiven(String field) {
    Node node = fields.get(field);
    return node != null && !(node instanceof Node.Scalar scalar && scalar.text().isBlank());
  }

  /**
   * What stands for a field that was complained of. The entry is unsound from then on, so that no
   * record is made of it.
   */
  @SuppressWarnings("NullAway")
  private static <T> T orNothing(@Nullable T value) {
    return value;
  }
}
