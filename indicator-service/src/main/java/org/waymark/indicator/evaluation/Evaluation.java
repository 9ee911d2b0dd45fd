package org.waymark.indicator.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.judgement.Expectation;
import org.waymark.indicator.judgement.Judgement;
import org.waymark.indicator.judgement.Verdict;
import org.waymark.indicator.track.Edge;
import org.waymark.indicator.track.TrackFold;

/** What a policy says of figures that are given, by the same code that judges series. */
public record Evaluation(List<Judged> points, Track track) {

  /** Judges figures in the order of their periods. */
  public static Evaluation of(
      List<Point> points, Polarity polarity, Frequency frequency, Policy policy) {
    List<Judged> judged = new ArrayList<>();
    List<TrackFold.RatedPeriod> rated = new ArrayList<>();
    for (Point point : points.stream().sorted(Comparator.comparing(Point::period)).toList()) {
      PolicyVersion rule = policy.on(point.period().lastDay());
      Verdict verdict = verdict(point, polarity, rule);
      judged.add(new Judged(point, verdict, rule));
      rated.add(new TrackFold.RatedPeriod(point.period(), verdict.status(), rule.track()));
    }
    List<Edge> edges = TrackFold.edges(rated, frequency);
    return new Evaluation(judged, edges.isEmpty() ? Track.ON_TRACK : edges.getLast().to());
  }

  private static Verdict verdict(Point point, Polarity polarity, PolicyVersion rule) {
    if (point.value().isEmpty()) {
      return new Verdict(Status.NO_DATA, "There is no figure");
    }
    BigDecimal value = point.value().get();
    int places = Math.max(0, value.scale());
    return Judgement.of(value, Expectation.of(point.target()), polarity, rule.banding(), places);
  }

  /** A figure with what was expected of it. */
  public record Point(Period period, Optional<BigDecimal> value, Optional<BigDecimal> target) {}

  /** A figure with what the policy says of it. */
  public record Judged(Point point, Verdict verdict, PolicyVersion rule) {}
}
