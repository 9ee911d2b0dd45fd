package org.waymark.http.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of every operation what its controller need not: where it stands, what a code in its path
 * may be, and which problems may answer it. A controller declares what is its own alone, such as
 * 409 and 422.
 */
final class CommonParts implements OpenApiCustomizer {
  private static final String ROOT = "/api/v1/";

  private final ProblemAnswers problems;

  CommonParts(Described service) {
    this.problems = new ProblemAnswers(service.problems());
  }

  @Override
  public void customise(OpenAPI description) {
    problems.declare(description.getComponents());
    description
        .getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .forEach((method, operation) -> complete(path, method, operation)));
  }

  private void complete(String path, HttpMethod method, Operation operation) {
    operation.setOperationId(name(path, method));
    operation.setTags(List.of(path.substring(ROOT.length()).split("/", 2)[0]));
    parameters(operation.getParameters());
    problems.add(path, operation);
  }

  /** Of the path alone, so that it outlives a renamed method: {@code post-feeds-feed-tokens}. */
  private static String name(String path, HttpMethod method) {
    return method.name().toLowerCase(Locale.ROOT)
        + "-"
        + path.substring(ROOT.length()).replaceAll("[{}]", "").replaceAll("[/.]", "-");
  }

  private static void parameters(@Nullable List<Parameter> parameters) {
    for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
      if ("path".equals(parameter.getIn())
          && parameter.getSchema() != null
          && parameter.getSchema().getPattern() == null
          && isText(parameter)) {
        parameter.getSchema().setPattern(Written.CODE);
      }
    }
  }

  private static boolean isText(Parameter parameter) {
    var schema = parameter.getSchema();
    return schema instanceof StringSchema
        || "string".equals(schema.getType())
        || (schema.getTypes() != null && schema.getTypes().contains("string"));
  }
}
