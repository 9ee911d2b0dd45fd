package org.waymark.indicator.evaluation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.evaluation.Evaluation;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.web.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges figures without keeping anything. */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationController {
  private final CurrentCatalogue catalogue;
  private final JsonMapper json = EventJson.mapper();

  EvaluationController(CurrentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @PostMapping
  EvaluationView evaluate(@RequestBody EvaluationRequest request) {
    Policy policy = policy(needed(request.policy(), "policy"));
    Polarity polarity = needed(request.polarity(), "polarity");
    Frequency frequency = frequency(needed(request.frequency(), "frequency"));
    List<Evaluation.Point> points =
        needed(request.points(), "points").stream().map(EvaluationController::point).toList();
    return EvaluationView.of(Evaluation.of(points, polarity, frequency, policy), policy.name());
  }

  private Policy policy(JsonNode given) {
    if (given.isString()) {
      return catalogue
          .get()
          .flatMap(current -> current.policy(given.asString()))
          .orElseThrow(() -> Problems.bad("no policy is named '%s'".formatted(given.asString())));
    }
    try {
      return json.treeToValue(given, Policy.class);
    } catch (JacksonException wrong) {
      throw Problems.bad("this is no policy: " + wrong.getOriginalMessage());
    }
  }

  private static Frequency frequency(String word) {
    return switch (word) {
      case "month" -> Frequency.MONTHLY;
      case "quarter" -> Frequency.QUARTERLY;
      case "term" -> Frequency.TERMLY;
      case "year" -> Frequency.ANNUAL;
      default -> Frequency.of(word);
    };
  }

  private static Evaluation.Point point(EvaluationRequest.Point point) {
    return new Evaluation.Point(
        needed(point.period(), "period"),
        Optional.ofNullable(point.value()),
        Optional.ofNullable(point.target()));
  }

  private static <T> T needed(@Nullable T value, String name) {
    if (value == null) {
      throw Problems.bad("'%s' is missing".formatted(name));
    }
    return value;
  }
}
