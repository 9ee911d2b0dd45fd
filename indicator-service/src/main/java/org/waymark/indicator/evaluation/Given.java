package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.judgement.Judgement;
import org.waymark.indicator.projection.History;
import org.waymark.indicator.projection.Projection;
import org.waymark.indicator.projection.YearEnd;
import org.waymark.indicator.signal.Foresight;
import org.waymark.indicator.signal.Outturn;
import org.waymark.indicator.variation.Figure;

/**
 * What the figures of a question let expect. A year's end is judged where the question has its
 * point, with a target and perhaps without a figure; figures to date are taken as sent so, and
 * every month weighs alike.
 */
final class Given implements Foresight {
  private final Question question;
  private final Compared compared;
  private final History all;

  Given(Question question, Compared compared) {
    this.question = question;
    this.compared = compared;
    SortedMap<Period, BigDecimal> values = new TreeMap<>();
    question
        .points()
        .forEach(point -> point.value().ifPresent(value -> values.put(point.period(), value)));
    Sends sends = question.form() == Form.YEAR_TO_DATE ? Sends.CUMULATIVE : Sends.VALUE;
    this.all = History.of(question.form(), sends, values, values, Optional.empty());
  }

  @Override
  public List<Figure> charted() {
    return question.form() == Form.POINT ? question.figures() : List.of();
  }

  @Override
  public List<Period> breaks() {
    return List.of();
  }

  @Override
  public Optional<Outturn> outturn(Period asOf) {
    if (!all.judged().containsKey(asOf)) {
      return Optional.empty();
    }
    Period end = asOf.next();
    History known =
        new History(
            all.form(),
            all.sends(),
            all.judged().headMap(end),
            all.own().headMap(end),
            all.weights());
    return YearEnd.of(known).flatMap(this::judged);
  }

  private Optional<Outturn> judged(Projection projection) {
    return compared
        .point(projection.period())
        .map(point ->
            new Outturn(
                projection,
                Judgement.of(
                    compared.measured(point, projection.value()),
                    question.policy().on(point.period().lastDay()).banding(),
                    Math.max(0, point.target().map(BigDecimal::scale).orElse(0))),
                point.target()));
  }
}
