package org.waymark.contracts.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way JSON is written here: camelCase, decimals as plain strings (never an exponent, never
 * rounded), instants and dates in ISO 8601, maps in the order of their keys, absent values left
 * out. What is unknown is ignored on the way in, so that newer events stay readable.
 */
public final class EventJson {
  private static final int DEEPEST = 40;

  private EventJson() {}

  /** A new mapper; it may be rebuilt for a special purpose without touching any other. */
  public static JsonMapper mapper() {
    return JsonMapper.builder(factory())
        .addModule(PlainDecimals.module())
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }

  /**
   * The same, and it refuses records in which a part is absent or null that is not declared
   * nullable.
   */
  public static JsonMapper strict() {
    return mapper().rebuild().annotationIntrospector(new RequiredParts()).build();
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNumberLength(PlainDecimals.LONGEST)
                .maxNestingDepth(DEEPEST)
                .build())
        .build();
  }
}
