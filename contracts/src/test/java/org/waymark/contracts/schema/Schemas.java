package org.waymark.contracts.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas as they stand on the class path. */
final class Schemas {
  private static final String FOLDER = "org/waymark/contracts/schema/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static JsonNode read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/" + FOLDER + name + ".json")) {
      if (in == null) {
        throw new AssertionError("there is no schema " + name);
      }
      return JSON.readTree(in);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** What a validator finds wrong with the data, formats included. */
  List<String> faults(String name, String data) {
    Schema schema = registry.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".json"));
    return schema
        .validate(
            data,
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
