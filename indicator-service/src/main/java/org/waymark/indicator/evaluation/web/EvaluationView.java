package org.waymark.indicator.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.evaluation.Evaluation;

/** What was judged. What comes from control charts is not reckoned yet and absent or "none". */
record EvaluationView(
    List<Point> points,
    Status status,
    Track track,
    @Nullable String variation,
    String assurance,
    @Nullable String trend,
    String explanation) {

  static EvaluationView of(Evaluation evaluation, String policy) {
    List<Point> points = evaluation.points().stream().map(Point::of).toList();
    if (points.isEmpty()) {
      return new EvaluationView(
          points, Status.NO_DATA, evaluation.track(), null, "none", null, "There is no figure");
    }
    Evaluation.Judged last = evaluation.points().getLast();
    String explanation =
        "%s (%s, version %d)"
            .formatted(last.verdict().explanation(), policy, last.rule().version());
    return new EvaluationView(
        points, last.verdict().status(), evaluation.track(), null, "none", null, explanation);
  }

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
      String explanation) {

    static Point of(Evaluation.Judged judged) {
      return new Point(
          judged.point().period(),
          plain(judged.point().value()),
          plain(judged.point().target()),
          judged.verdict().status(),
          null,
          null,
          null,
          "none",
          null,
          false,
          judged.verdict().explanation());
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
      return number.map(BigDecimal::toPlainString).orElse(null);
    }
  }
}
