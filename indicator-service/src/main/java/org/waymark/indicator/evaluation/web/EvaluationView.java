package org.waymark.indicator.evaluation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.evaluation.Evaluation;
import org.waymark.indicator.evaluation.Question;
import org.waymark.indicator.variation.ChartedPoint;
import org.waymark.indicator.variation.Limits;
import org.waymark.indicator.variation.Reading;
import org.waymark.indicator.variation.SpecialCause;

/** What was judged; decimals are plain texts, never rounded. */
record EvaluationView(
    List<Point> points,
    Status status,
    Track track,
    String variation,
    String variationExplanation,
    String assurance,
    String trend,
    String trendExplanation,
    String explanation) {

  static EvaluationView of(Evaluation evaluation, String policy) {
    List<Evaluation.Judged> judged = evaluation.points();
    Reading reading = evaluation.reading();
    return new EvaluationView(
        judged.stream().map(Point::of).toList(),
        judged.isEmpty() ? Status.NO_DATA : judged.getLast().verdict().status(),
        evaluation.track(),
        reading.variation().word(),
        reading.variationWords(),
        reading.assurance().word(),
        reading.trend().trend().word(),
        reading.trend().words(),
        judged.isEmpty() ? "There is no figure" : explanation(judged.getLast(), policy));
  }

  private static String explanation(Evaluation.Judged last, String policy) {
    return "%s (%s, version %d)"
        .formatted(last.verdict().explanation(), policy, last.rule().version());
  }

  /**
   * @param signals what beside its status told on the track, in words; only what the policy names
   * @param mean absent, like both limits, where there is no figure or figures that make no chart
   */
  @Schema(name = "JudgedPoint")
  record Point(
      Period period,
      @Nullable String value,
      @Nullable String target,
      Status status,
      @Nullable String mean,
      @Nullable String lowerLimit,
      @Nullable String upperLimit,
      String specialCause,
      @Nullable String verdict,
      boolean trial,
      String explanation,
      List<String> signals) {

    static Point of(Evaluation.Judged judged) {
      Question.Point point = judged.point();
      Optional<ChartedPoint> chart = judged.chart();
      Optional<Limits> limits = chart.map(ChartedPoint::limits);
      return new Point(
          point.period(),
          plain(point.value()),
          plain(point.target()),
          judged.verdict().status(),
          plain(limits.map(Limits::mean)),
          plain(limits.flatMap(Limits::lower)),
          plain(limits.flatMap(Limits::upper)),
          chart.map(ChartedPoint::cause).orElse(SpecialCause.NONE).word(),
          chart.map(each -> each.verdict().word()).orElse(null),
          chart.map(ChartedPoint::trial).orElse(false),
          judged.verdict().explanation(),
          judged.signals().stream().map(TrackEvidence::words).toList());
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
      return number.map(BigDecimal::toPlainString).orElse(null);
    }
  }
}
