package org.waymark.http.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/** How values that are written as texts are written; a decimal that is sent may be a number too. */
final class WrittenValues implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
    if (described == BigDecimal.class) {
      return decimal();
    }
    String form = described == Period.class ? Written.PERIOD : code(described);
    if (form != null) {
      return text(form);
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private static @Nullable String code(Class<?> described) {
    return described == IndicatorCode.class
        ? Written.CODE
        : described == BreakdownCode.class ? Written.BREAKDOWN : null;
  }

  private static Schema<?> decimal() {
    var either = new JsonSchema();
    either.setAnyOf(List.of(new JsonSchema().types(Set.of("number")), text(Written.DECIMAL)));
    return either;
  }

  private static Schema<?> text(String form) {
    Schema<?> text = new JsonSchema().types(Set.of("string"));
    text.setPattern(form);
    return text;
  }
}
