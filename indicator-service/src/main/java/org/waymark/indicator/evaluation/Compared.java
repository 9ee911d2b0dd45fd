package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.judgement.Measured;

/** Puts beside a figure what a policy may compare it with, out of a question's other figures. */
final class Compared {
  private final Polarity polarity;
  private final Map<Period, Question.Point> points;
  private final Map<String, Compared> limbs = new HashMap<>();

  Compared(Question question) {
    this(question.polarity(), question.points());
    question
        .limbs()
        .forEach((name, limb) -> limbs.put(name, new Compared(limb.polarity(), limb.points())));
  }

  private Compared(Polarity polarity, List<Question.Point> points) {
    this.polarity = polarity;
    this.points = new HashMap<>();
    points.forEach(point -> this.points.put(point.period(), point));
  }

  Measured measured(Question.Point point, BigDecimal value) {
    Map<String, Measured> beside = new HashMap<>();
    limbs.forEach(
        (name, limb) -> limb.at(point.period()).ifPresent(measured -> beside.put(name, measured)));
    return new Measured(
        value,
        polarity,
        point.expected(),
        point.targetLower(),
        point.targetUpper(),
        value(point.period().sameInPreviousYear()),
        value(point.period().previous()),
        beside);
  }

  Optional<Question.Point> point(Period period) {
    return Optional.ofNullable(points.get(period));
  }

  private Optional<Measured> at(Period period) {
    return point(period).flatMap(point -> point.value().map(value -> measured(point, value)));
  }

  private Optional<BigDecimal> value(Period period) {
    return point(period).flatMap(Question.Point::value);
  }
}
