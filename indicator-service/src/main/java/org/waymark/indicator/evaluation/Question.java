package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.variation.Figure;

/** Figures that are given to be judged, and by what. Put into the order of their periods. */
public record Question(
    List<Point> points,
    Polarity polarity,
    Frequency frequency,
    Form form,
    Policy policy,
    SpcRules spc) {

  public Question {
    points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
  }

  /** The figures that are there. */
  List<Figure> figures() {
    return points.stream().flatMap(point -> point.figure().stream()).toList();
  }

  /**
   * A figure with what is expected of it.
   *
   * @param target shown, and what assurance is about
   * @param expected what it is judged against
   */
  public record Point(
      Period period,
      Optional<BigDecimal> value,
      Optional<BigDecimal> target,
      Expectation expected,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper) {

    private Optional<Figure> figure() {
      return value.map(known -> new Figure(period, known, target, lower, upper));
    }
  }
}
