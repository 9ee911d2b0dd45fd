package org.waymark.http.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The problems that may answer any operation, as RFC 9457 has them. A 500 is none of them: it is a
 * fault of ours, and whatever calls it foreseen would hide it.
 */
final class ProblemAnswers {
  private static final String PROBLEM = "Problem";
  private static final String JSON = "application/problem+json";

  private static final Map<String, String> WORDS =
      Map.of(
          "400", "The request cannot be read, or says what is not taken",
          "401", "A valid bearer token is wanted",
          "403", "The token may not do this",
          "404", "There is no such thing, or none that the token may know of",
          "406", "None of the forms asked for is given",
          "413", "The body is too large: send it in parts",
          "415", "The body is in no form that is taken",
          "429", "Too much was sent, or too many wrong tokens: wait",
          "503", "Something needed is away: the same may be sent again");

  /** Those that follow from a path or a body. */
  private static final Set<String> BY_REQUEST = Set.of("404", "413", "415");

  private final SortedSet<String> always = new TreeSet<>();

  /**
   * @param always the statuses that may answer any operation
   */
  ProblemAnswers(Set<Integer> always) {
    always.forEach(status -> this.always.add(String.valueOf(status)));
  }

  void declare(Components components) {
    components.addSchemas(PROBLEM, problem());
    WORDS.forEach((status, words) -> {
      if (always.contains(status) || BY_REQUEST.contains(status)) {
        components.addResponses(status, answer(status, words));
      }
    });
  }

  /** What a controller has declared itself stands. */
  void add(String path, Operation operation) {
    always.forEach(status -> refer(operation, status));
    if (path.contains("{")) {
      refer(operation, "404");
    }
    if (operation.getRequestBody() != null) {
      refer(operation, "413");
      refer(operation, "415");
    }
    operation.getResponses().forEach(ProblemAnswers::problemWhereNothingIsSaid);
  }

  private static void refer(Operation operation, String status) {
    if (!operation.getResponses().containsKey(status)) {
      operation
          .getResponses()
          .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
    }
  }

  /**
   * A controller says in words when it answers 409; how, is a problem everywhere, but for 422,
   * which may be a receipt.
   */
  private static void problemWhereNothingIsSaid(String status, ApiResponse answer) {
    boolean refusal = status.startsWith("4") || status.startsWith("5");
    boolean said = answer.getContent() != null && status.equals("422");
    if (refusal && answer.get$ref() == null && !said) {
      answer.setContent(content());
    }
  }

  private static ApiResponse answer(String status, String words) {
    var answer = new ApiResponse().description(words).content(content());
    if (Set.of("429", "503").contains(status)) {
      var seconds = new JsonSchema();
      seconds.types(Set.of("integer")).minimum(BigDecimal.ZERO);
      answer.addHeaderObject(
          "Retry-After", new Header().required(true).schema(seconds).description("Seconds"));
    }
    if (status.equals("401")) {
      answer.addHeaderObject(
          "WWW-Authenticate", new Header().required(true).schema(text().pattern("^Bearer")));
    }
    return answer;
  }

  private static Content content() {
    var schema = new JsonSchema();
    schema.set$ref("#/components/schemas/" + PROBLEM);
    return new Content().addMediaType(JSON, new MediaType().schema(schema));
  }

  private static Schema<?> problem() {
    var status = new JsonSchema();
    status.types(Set.of("integer")).minimum(BigDecimal.valueOf(400));
    status.maximum(BigDecimal.valueOf(599));
    var problem = new JsonSchema();
    problem.types(Set.of("object"));
    problem.setDescription("Why a request failed as a whole (RFC 9457)");
    problem.addProperty(
        "type",
        text().pattern("^/problems/[a-z0-9.-]+$").description("Stable: see the documentation"));
    problem.addProperty("title", text());
    problem.addProperty("status", status);
    problem.addProperty("detail", text().description("What is wrong, and what would be right"));
    problem.addProperty("instance", text().format("uri-reference"));
    problem.setRequired(List.of("type", "title", "status", "detail"));
    return problem;
  }

  private static Schema<?> text() {
    return new JsonSchema().types(Set.of("string"));
  }
}
