package org.waymark.indicator.evaluation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.indicator.evaluation.Evaluation;
import org.waymark.indicator.evaluation.Question;
import org.waymark.indicator.inputs.CurrentCatalogue;

/** Judges figures without keeping anything. How long a body may be is bounded for all alike. */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationController {
  private static final String EXAMPLE =
      """
      {"polarity": "low", "frequency": "month",
       "policy": {"name": "within a tenth", "versions": [{"version": 1, "from": "2016-04-01",
         "banding": {"distance": "relative", "bands": [
           {"status": "red", "below": "-0.10"}, {"status": "amber", "below": "0"}, {"status": "green"}]},
         "track": {"counts": ["red"], "enter": {"monthly": 2}, "leave": {"monthly": 2}, "watch": ["amber"]}}]},
       "points": [{"period": "2017-04", "value": "5099", "target": "5000"},
                  {"period": "2017-05", "value": 5600, "target": 5000}]}
      """;

  private final EvaluationReader reader;

  @Autowired
  EvaluationController(CurrentCatalogue catalogue) {
    this(name -> catalogue.get().flatMap(current -> current.policy(name)));
  }

  EvaluationController(Function<String, Optional<Policy>> policies) {
    this.reader = new EvaluationReader(policies);
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Judge figures without keeping anything",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = EvaluationRequest.class),
                      examples = @ExampleObject(EXAMPLE))))
  EvaluationView evaluate(InputStream body) throws IOException {
    Question question = reader.read(body.readAllBytes());
    return EvaluationView.of(Evaluation.of(question), question.policy().name());
  }
}
