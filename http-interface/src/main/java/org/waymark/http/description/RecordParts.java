package org.waymark.http.description;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a record which of its parts are always there: those that are not nullable. A nullable
 * part, or one that says when it is included, is left out or null, as the record says itself; and a
 * record that catches what it does not know does so to refuse it.
 */
final class RecordParts implements ModelConverter {
  private static final String SHARED = "org.waymark.contracts";

  private final Map<String, Set<Class<?>>> named = new ConcurrentHashMap<>();

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> found = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
    if (found != null && described.isRecord()) {
      Schema<?> model = model(found, context);
      onlyOneOfItsName(found.get$ref(), described);
      if (model != null && model.getProperties() != null) {
        complete(model, described);
      }
    }
    return found;
  }

  /** The second would take the place of the first, and the description would be of neither. */
  private void onlyOneOfItsName(@Nullable String reference, Class<?> described) {
    if (reference == null) {
      return;
    }
    Set<Class<?>> all = named.computeIfAbsent(reference, _ -> ConcurrentHashMap.newKeySet());
    all.add(described);
    for (Class<?> other : all) {
      if (!other.equals(described) && inOneDescription(other, described)) {
        throw new IllegalStateException(
            "%s and %s have one name: give one another by @Schema(name = …)"
                .formatted(other.getName(), described.getName()));
      }
    }
  }

  /** Services that run in one process share this converter, but no description. */
  private static boolean inOneDescription(Class<?> one, Class<?> other) {
    String owner = owner(one);
    return owner.equals(owner(other)) || owner.equals(SHARED) || owner(other).equals(SHARED);
  }

  /** As {@code org.waymark.ingest}. */
  private static String owner(Class<?> described) {
    return String.join(
        ".", Arrays.stream(described.getPackageName().split("\\.")).limit(3).toList());
  }

  private static @Nullable Schema<?> model(Schema<?> found, ModelConverterContext context) {
    String reference = found.get$ref();
    return reference == null
        ? found
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void complete(Schema<?> model, Class<?> described) {
    boolean leftOut = described.isAnnotationPresent(JsonInclude.class);
    for (RecordComponent part : described.getRecordComponents()) {
      String name = name(part);
      if (has(part, JsonAnySetter.class)) {
        model.setAdditionalProperties(false);
      } else if (!model.getProperties().containsKey(name) || has(part, JsonInclude.class)) {
        continue;
      } else if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)
          || isRequired(model, name)) {
        require(model, name);
      } else if (!leftOut) {
        model.getProperties().computeIfPresent(name, (_, schema) -> orNull(schema));
      }
    }
  }

  private static void require(Schema<?> model, String name) {
    if (!isRequired(model, name)) {
      model.addRequiredItem(name);
    }
  }

  private static boolean isRequired(Schema<?> model, String name) {
    return model.getRequired() != null && model.getRequired().contains(name);
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() == null) {
      schema.addType("null");
      return schema;
    }
    var either = new JsonSchema();
    either.setAnyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
    return either;
  }

  private static String name(RecordComponent part) {
    var renamed = part.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null || renamed.value().isEmpty() ? part.getName() : renamed.value();
  }

  private static boolean has(
      RecordComponent part, Class<? extends java.lang.annotation.Annotation> annotation) {
    return part.getAccessor().isAnnotationPresent(annotation)
        || Arrays.stream(part.getDeclaringRecord().getDeclaredFields())
            .anyMatch(field ->
                field.getName().equals(part.getName()) && field.isAnnotationPresent(annotation));
  }
}
