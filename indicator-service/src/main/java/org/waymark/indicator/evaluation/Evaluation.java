package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.CountOf;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.judgement.Judgement;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.signal.Signals;
import org.waymark.indicator.track.Edge;
import org.waymark.indicator.track.TrackFold;
import org.waymark.indicator.variation.ChartedPoint;
import org.waymark.indicator.variation.Reading;

/** What a policy says of figures that are given, by the same code that judges series. */
public record Evaluation(List<Judged> points, Track track, Reading reading) {

  public static Evaluation of(Question question) {
    Reading reading = reading(question);
    Map<Period, ChartedPoint> charted = charted(reading);
    List<Judged> judged = new ArrayList<>();
    List<TrackFold.RatedPeriod> rated = new ArrayList<>();
    Compared compared = new Compared(question);
    Signals signals =
        new Signals(new Given(question, compared), question.polarity(), places(question));
    for (Question.Point point : question.points()) {
      PolicyVersion rule = question.policy().on(point.period().lastDay());
      Verdict verdict = verdict(point, compared, rule);
      Optional<ChartedPoint> chart = Optional.ofNullable(charted.get(point.period()));
      List<TrackEvidence> told = signals.at(point.period(), verdict.status(), rule);
      judged.add(new Judged(point, verdict, rule, chart, told));
      rated.add(
          new TrackFold.RatedPeriod(
              point.period(), verdict.status(), rule.track(), verdict.small(), told));
    }
    List<Edge> edges = TrackFold.edges(rated, question.frequency());
    return new Evaluation(judged, edges.isEmpty() ? Track.ON_TRACK : edges.getLast().to(), reading);
  }

  private static Reading reading(Question question) {
    return Reading.of(
        question.figures(),
        question.charting(),
        question.polarity(),
        question.form(),
        places(question));
  }

  private static int places(Question question) {
    return question.points().stream()
        .flatMap(point -> point.value().stream())
        .mapToInt(BigDecimal::scale)
        .reduce(0, Math::max);
  }

  private static Map<Period, ChartedPoint> charted(Reading reading) {
    return reading.chart().stream()
        .flatMap(chart -> chart.points().stream())
        .collect(Collectors.toMap(each -> each.figure().period(), Function.identity()));
  }

  static Verdict verdict(Question.Point point, Compared compared, PolicyVersion rule) {
    if (point.value().isEmpty()) {
      return new Verdict(Status.NO_DATA, "There is no figure");
    }
    BigDecimal value = point.value().get();
    int places = Math.max(0, value.scale());
    Verdict verdict = Judgement.of(compared.measured(point, value), rule.banding(), places);
    SmallNumbers small = rule.smallNumbers();
    return small == null
        ? verdict
        : verdict.counted(
            small, small.counted() == CountOf.VALUE ? Optional.of(value) : point.cases());
  }

  /**
   * A figure with what the policy says of it.
   *
   * @param chart absent where there is no figure, or figures that make no chart
   * @param signals what beside its status is told of it
   */
  public record Judged(
      Question.Point point,
      Verdict verdict,
      PolicyVersion rule,
      Optional<ChartedPoint> chart,
      List<TrackEvidence> signals) {}
}
