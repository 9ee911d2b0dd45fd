package org.waymark.contracts.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The one way JSON is written here: camelCase, decimals as plain strings (never an exponent, never
 * rounded), instants and dates in ISO 8601, absent values left out. What is unknown is ignored on
 * the way in, so that newer events stay readable.
 */
public final class EventJson {
  private static final int LONGEST_NUMBER = 60;
  private static final int DEEPEST = 40;

  private EventJson() {}

  public static JsonMapper mapper() {
    return mapper(new SimpleModule("waymark"));
  }

  private static JsonMapper mapper(SimpleModule module) {
    module.addSerializer(BigDecimal.class, new PlainDecimal());
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(module)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }

  private static final class PlainDecimal extends StdSerializer<BigDecimal> {
    PlainDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toPlainString());
    }
  }
}
