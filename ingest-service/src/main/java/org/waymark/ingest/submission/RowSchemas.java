package org.waymark.ingest.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.FeedKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON Schema of each kind of row: the one source of what is read, checked, described and
 * put into templates. References to the types of cells are replaced by what they refer to, so that
 * a schema can be handed out whole. {@code x-holds} says what a cell is read as, {@code x-wanted}
 * what would be right where its form is wrong.
 */
final class RowSchemas {
  private static final String TYPES = "types.json#/$defs/";
  private static final int LONGEST = 4000;
  private static final String NOT_BLANK = "[^\\s";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<String, Object> types = map(read("types").get("$defs"));

  private RowSchemas() {}

  static Map<FeedKind, Columns> read() {
    var schemas = new RowSchemas();
    Map<FeedKind, Columns> all = new EnumMap<>(FeedKind.class);
    for (FeedKind kind : FeedKind.values()) {
      all.put(kind, schemas.columns(map(schemas.whole(read(kind.word())))));
    }
    return all;
  }

  private Columns columns(Map<String, Object> schema) {
    List<?> required = (List<?>) Objects.requireNonNull(schema.get("required"));
    List<Column> columns = new ArrayList<>();
    map(schema.get("properties"))
        .forEach((name, each) -> columns.add(column(name, map(each), required.contains(name))));
    return new Columns(columns, schema);
  }

  private static Column column(String property, Map<String, Object> each, boolean required) {
    String holds = text(each, "x-holds");
    return new Column(
        Column.named(property),
        Column.Type.of(holds),
        required,
        text(each, "title"),
        text(each, "description"),
        each.get("examples") instanceof List<?> examples ? String.valueOf(examples.getFirst()) : "",
        bounds(each),
        holds.equals("words"));
  }

  private static Bounds bounds(Map<String, Object> each) {
    BigDecimal least = number(each, "minimum");
    BigDecimal above = number(each, "exclusiveMinimum");
    return new Bounds(
        least == null ? above : least,
        least == null,
        number(each, "maximum"),
        each.get("maxLength") instanceof Integer longest ? longest : LONGEST,
        each.get("pattern") instanceof String form && !isKnownFrom(form, each)
            ? Pattern.compile(form)
            : null,
        each.get("enum") instanceof List<?> words ? words(words) : List.of(),
        text(each, "x-wanted"));
  }

  /** Blanks are looked at apart, and what a period may be at all is known without its pattern. */
  private static boolean isKnownFrom(String form, Map<String, Object> each) {
    return form.startsWith(NOT_BLANK)
        || text(each, "x-holds").equals("period") && text(each, "x-wanted").isEmpty();
  }

  private static List<String> words(List<?> allowed) {
    return allowed.stream()
        .filter(word -> word instanceof String text && !text.isEmpty())
        .map(String::valueOf)
        .toList();
  }

  private static @Nullable BigDecimal number(Map<String, Object> each, String name) {
    Object number = each.get(name);
    return number == null ? null : new BigDecimal(number.toString());
  }

  private static String text(Map<String, Object> each, String name) {
    return each.get(name) instanceof String text ? text : "";
  }

  /** The same with every reference replaced; what stands beside a reference goes before it. */
  private Object whole(Object part) {
    if (part instanceof List<?> list) {
      return wholeOf(list);
    }
    if (!(part instanceof Map<?, ?>)) {
      return part;
    }
    Map<String, Object> old = map(part);
    Map<String, Object> all = new LinkedHashMap<>();
    if (old.get("$ref") instanceof String ref && ref.startsWith(TYPES)) {
      all.putAll(map(types.get(ref.substring(TYPES.length()))));
    }
    old.forEach((name, value) -> {
      if (!name.equals("$ref")) {
        all.put(name, whole(value));
      }
    });
    return Collections.unmodifiableMap(all);
  }

  private List<@Nullable Object> wholeOf(List<?> list) {
    List<@Nullable Object> all = new ArrayList<>();
    list.forEach(each -> all.add(each == null ? null : whole(each)));
    return Collections.unmodifiableList(all);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object object) {
    return (Map<String, Object>) Objects.requireNonNull(object);
  }

  private static Map<String, Object> read(String name) {
    try (InputStream in = RowSchemas.class.getResourceAsStream("rows/" + name + ".json")) {
      return JSON.readValue(
          Objects.requireNonNull(in, name), new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
