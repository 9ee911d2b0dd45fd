package org.waymark.indicator.evaluation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyFaults;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.evaluation.Question;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.web.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a question out of JSON, or says which field is wrong and what would be right. */
final class EvaluationReader {
  private static final int MOST_REBASES = 100;
  private static final int MOST_LIMBS = 10;

  private final JsonMapper json = EventJson.strict();
  private final Function<String, Optional<Policy>> policies;

  /**
   * @param policies finds a policy by its name
   */
  EvaluationReader(Function<String, Optional<Policy>> policies) {
    this.policies = policies;
  }

  Question read(byte[] body) {
    EvaluationRequest request;
    try {
      request = json.readValue(body, EvaluationRequest.class);
    } catch (JacksonException wrong) {
      throw Problems.bad(pathOf(wrong), String.valueOf(wrong.getOriginalMessage()));
    }
    if (request == null) {
      throw Problems.bad("a question is wanted, not null");
    }
    SpcRules spc = request.spc();
    if (spc != null && spc.rebaseAt() != null && spc.rebaseAt().size() > MOST_REBASES) {
      throw Problems.bad("spc.rebaseAt", "at most %d periods are taken".formatted(MOST_REBASES));
    }
    return new Question(
        points(request.points(), request.polarity(), ""),
        request.polarity(),
        frequency(request.frequency()),
        Objects.requireNonNullElse(request.form(), Form.POINT),
        policy(request.policy()),
        Optional.ofNullable(spc),
        limbs(request));
  }

  private static Map<String, Question.Limb> limbs(EvaluationRequest request) {
    Map<String, Question.Limb> limbs = new HashMap<>();
    if (request.limbs() != null) {
      if (request.limbs().size() > MOST_LIMBS) {
        throw Problems.bad("limbs", "at most %d limbs are taken".formatted(MOST_LIMBS));
      }
      request
          .limbs()
          .forEach((name, limb) ->
              limbs.put(
                  name,
                  new Question.Limb(
                      limb.polarity(),
                      points(limb.points(), limb.polarity(), "limbs.%s.".formatted(name)))));
    }
    return limbs;
  }

  private Policy policy(JsonNode given) {
    if (given.isString()) {
      String name = given.asString();
      return policies
          .apply(name)
          .orElseThrow(() -> Problems.bad("policy", "no policy is named '%s'".formatted(name)));
    }
    Policy policy;
    try {
      policy = json.treeToValue(given, Policy.class);
    } catch (JacksonException wrong) {
      String path = pathOf(wrong);
      throw Problems.bad(
          path.isEmpty() ? "policy" : "policy." + path, String.valueOf(wrong.getOriginalMessage()));
    }
    if (policy == null) {
      throw Problems.bad("policy", "a policy's name or a policy in full is wanted");
    }
    PolicyFaults.of(policy).stream()
        .findFirst()
        .ifPresent(fault -> {
          throw Problems.bad("policy", "%s: %s".formatted(fault.field(), fault.wanted()));
        });
    return policy;
  }

  private static Frequency frequency(String word) {
    return switch (word) {
      case "month" -> Frequency.MONTHLY;
      case "quarter" -> Frequency.QUARTERLY;
      case "term" -> Frequency.TERMLY;
      case "year" -> Frequency.ANNUAL;
      default -> known(word);
    };
  }

  private static Frequency known(String word) {
    try {
      return Frequency.of(word);
    } catch (IllegalArgumentException unknown) {
      throw Problems.bad("frequency", String.valueOf(unknown.getMessage()));
    }
  }

  private static List<Question.Point> points(
      List<EvaluationRequest.Point> given, Polarity polarity, String within) {
    if (given.size() > EvaluationRequest.MOST_POINTS) {
      throw Problems.bad(
          within + "points",
          "at most %d points are taken".formatted(EvaluationRequest.MOST_POINTS));
    }
    List<Question.Point> points = new ArrayList<>();
    Set<Period> periods = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      EvaluationRequest.Point point = given.get(i);
      String field = "%spoints[%d].".formatted(within, i);
      if (!periods.add(point.period())) {
        throw Problems.bad(field + "period", "%s is given twice".formatted(point.period()));
      }
      if (point.period().kind() != given.getFirst().period().kind()) {
        throw Problems.bad(
            field + "period",
            "%s is another kind of period than the first, %s"
                .formatted(point.period(), given.getFirst().period()));
      }
      points.add(point(point, polarity, field));
    }
    return points;
  }

  private static Question.Point point(
      EvaluationRequest.Point point, Polarity polarity, String field) {
    paired(point.lower(), point.upper(), field + "lower");
    if (polarity == Polarity.RANGE) {
      paired(point.targetLower(), point.targetUpper(), field + "targetLower");
    }
    ordered(point.targetLower(), point.targetUpper(), field + "targetLower");
    return new Question.Point(
        point.period(),
        Optional.ofNullable(point.value()),
        Optional.ofNullable(point.target()),
        expected(point, polarity),
        Optional.ofNullable(point.targetLower()),
        Optional.ofNullable(point.targetUpper()),
        Optional.ofNullable(point.count()),
        Optional.ofNullable(point.lower()),
        Optional.ofNullable(point.upper()));
  }

  private static Expectation expected(EvaluationRequest.Point point, Polarity polarity) {
    BigDecimal lower = point.targetLower();
    BigDecimal upper = point.targetUpper();
    return polarity == Polarity.RANGE && lower != null && upper != null
        ? new Expectation.Range(lower, upper)
        : Expectation.of(Optional.ofNullable(point.target()));
  }

  private static void paired(@Nullable BigDecimal lower, @Nullable BigDecimal upper, String field) {
    if ((lower == null) != (upper == null)) {
      throw Problems.bad(field, "a lower and an upper one go together");
    }
    ordered(lower, upper, field);
  }

  private static void ordered(
      @Nullable BigDecimal lower, @Nullable BigDecimal upper, String field) {
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw Problems.bad(
          field,
          "%s is above the upper one, %s".formatted(lower.toPlainString(), upper.toPlainString()));
    }
  }

  /** As {@code points[3].value}. */
  private static String pathOf(JacksonException wrong) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference each : wrong.getPath()) {
      if (each.getPropertyName() == null) {
        path.append('[').append(each.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(each.getPropertyName());
      }
    }
    return path.toString();
  }
}
