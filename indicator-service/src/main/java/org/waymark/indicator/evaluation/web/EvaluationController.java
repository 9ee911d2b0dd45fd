package org.waymark.indicator.evaluation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
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
import org.waymark.indicator.web.Problems;

/** Judges figures without keeping anything. */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationController {
  private static final int LARGEST = 1 << 20;

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
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = EvaluationRequest.class))))
  EvaluationView evaluate(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw Problems.tooLarge("at most %d bytes are taken".formatted(LARGEST));
    }
    Question question = reader.read(bytes);
    return EvaluationView.of(Evaluation.of(question), question.policy().name());
  }
}
