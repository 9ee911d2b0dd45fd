package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.variation.Figure;

/**
 * Figures that are given to be judged, and by what. Put into the order of their periods.
 *
 * @param spc how the control chart is drawn, before what the policy says
 * @param limbs figures that are judged beside them, by the name that the policy gives them
 */
public record Question(
    List<Point> points,
    Polarity polarity,
    Frequency frequency,
    Form form,
    Policy policy,
    Optional<SpcRules> spc,
    Map<String, Limb> limbs) {

  public Question {
    points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
  }

  /** How control charts are drawn at the latest period. */
  SpcRules charting() {
    return spc.or(() ->
            points.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(policy.on(points.getLast().period().lastDay()).spc()))
        .orElse(SpcRules.DEFAULTS);
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
   * @param targetLower lower bound of the target, which is the floor where high is good
   * @param targetUpper upper bound of the target, which is the floor where low is good
   * @param cases how many cases are behind it
   */
  public record Point(
      Period period,
      Optional<BigDecimal> value,
      Optional<BigDecimal> target,
      Expectation expected,
      Optional<BigDecimal> targetLower,
      Optional<BigDecimal> targetUpper,
      Optional<BigDecimal> cases,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper) {

    private Optional<Figure> figure() {
      return value.map(known -> new Figure(period, known, target, lower, upper));
    }
  }

  /** Figures of another measure, and which way is good there. */
  public record Limb(Polarity polarity, List<Point> points) {}
}
