package org.waymark.contracts.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import tools.jackson.databind.JsonNode;

/**
 * Holds a record against its schema, all the way down: the same parts, required where they are not
 * {@link Nullable}, of the same type.
 */
final class Agreement {
  private static final Map<Type, Set<String>> VALUES =
      Map.of(
          String.class, Set.of("text", "string", "sha256"),
          BigDecimal.class, Set.of("decimal"),
          Instant.class, Set.of("instant"),
          LocalDate.class, Set.of("date"),
          Period.class, Set.of("period", "month"),
          int.class, Set.of("integer"),
          Integer.class, Set.of("integer"),
          long.class, Set.of("integer"),
          boolean.class, Set.of("boolean"),
          Boolean.class, Set.of("boolean"));

  private final List<String> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** Every way in which the record and the schema of this name differ, in words. */
  static List<String> faults(Class<?> type, String schema) {
    Agreement agreement = new Agreement();
    agreement.compareRecord(type, new Place(schema, Schemas.read(schema)));
    return agreement.faults;
  }

  /** A schema's part and the file it stands in, which its references are relative to. */
  private record Place(String file, JsonNode node) {
    Place part(String name) {
      return new Place(file, node.path(name));
    }

    Place target() {
      String ref = node.path("$ref").asString();
      int sharp = ref.indexOf('#');
      String target = sharp == 0 ? file : ref.substring(0, sharp).replace(".json", "");
      return new Place(target, Schemas.read(target).at(ref.substring(sharp + 1)));
    }

    boolean isReference() {
      return node.has("$ref");
    }

    String name() {
      String ref = node.path("$ref").asString("");
      return isReference() ? ref.substring(ref.lastIndexOf('/') + 1) : node.path("type").asString();
    }
  }

  private void compareRecord(Class<?> type, Place schema) {
    if (!seen.add(type.getName())) {
      return;
    }
    Set<String> parts = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (RecordComponent part : type.getRecordComponents()) {
      parts.add(part.getName());
      if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(part.getName());
      }
      comparePart(
          type.getSimpleName() + "." + part.getName(),
          part.getAnnotatedType(),
          schema.part("properties").part(part.getName()));
    }
    expect(type.getSimpleName() + " has parts", parts, names(schema.node.path("properties")));
    expect(type.getSimpleName() + " requires", required, texts(schema.node.path("required")));
    expect(type.getSimpleName() + " is", "object", schema.node.path("type").asString(""));
  }

  private void comparePart(String where, AnnotatedType annotated, Place schema) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType generic) {
      compareGeneric(where, generic, (AnnotatedParameterizedType) annotated, schema);
    } else if (VALUES.containsKey(type)) {
      if (!VALUES.get(type).contains(schema.name())) {
        faults.add("%s is %s, not one of %s".formatted(where, schema.name(), VALUES.get(type)));
      }
    } else {
      compareNamed(where, (Class<?>) type, schema);
    }
  }

  private void compareGeneric(
      String where, ParameterizedType type, AnnotatedParameterizedType annotated, Place schema) {
    AnnotatedType last =
        annotated.getAnnotatedActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == List.class) {
      expect(where + " is", "array", schema.name());
      comparePart(where + "[]", last, schema.part("items"));
    } else {
      expect(where + " is", "object", schema.name());
      comparePart(where + "{}", last, schema.part("additionalProperties"));
      compareNamed(
          where + " keys",
          (Class<?>) type.getActualTypeArguments()[0],
          schema.part("propertyNames"));
    }
  }

  private void compareNamed(String where, Class<?> type, Place schema) {
    String name = type.getSimpleName();
    expect(where + " is", Character.toLowerCase(name.charAt(0)) + name.substring(1), schema.name());
    if (!schema.isReference()) {
      return;
    }
    if (type.isEnum()) {
      expect(where + " has words", words(type), texts(schema.target().node.path("enum")));
    } else if (isWrittenAsText(type)) {
      expect(where + " is written as", "string", schema.target().node.path("type").asString(""));
    } else {
      compareRecord(type, schema.target());
    }
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static Set<String> words(Class<?> type) {
    try {
      Method word = type.getMethod("word");
      Set<String> words = new TreeSet<>();
      for (Object constant : type.getEnumConstants()) {
        words.add((String) word.invoke(constant));
      }
      return words;
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static Set<String> names(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private void expect(String what, Object code, Object schema) {
    if (!code.equals(schema)) {
      faults.add("%s %s, but in the schema %s".formatted(what, code, schema));
    }
  }
}
