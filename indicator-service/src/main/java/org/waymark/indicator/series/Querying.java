package org.waymark.indicator.series;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.query.Carried;
import org.waymark.indicator.query.Decided;
import org.waymark.indicator.query.Decisions;
import org.waymark.indicator.query.Figure;
import org.waymark.indicator.query.Review;

/** Keeps a series' queries those that follow from what is known of it. */
final class Querying {
  private Querying() {}

  /**
   * A series with the queries that follow.
   *
   * @param news what must be said of those that appeared or lapsed
   */
  record Reviewed(Series series, List<Event> news) {}

  /** Takes a series that knows of a row already. */
  static Reviewed afterRow(Series series, SeriesRecord.RowCame came, Rules rules) {
    return came.row() instanceof MeasurementRecorded figure
        ? review(
            series,
            rules,
            new Cause(came.position(), figure),
            (review, before) -> review.afterFigure(before, figure.period()))
        : new Reviewed(series, List.of());
  }

  /** Takes a whole; nothing but its queries can change with a part. */
  static Reviewed afterPart(Series series, SeriesRecord.PartCame came, Rules rules) {
    MeasurementRecorded row = came.row();
    if (Admission.of(row, rules.catalogue()).isPresent()) {
      return new Reviewed(series, List.of());
    }
    Claims<MeasurementRecorded> before =
        series.scrutiny().part(row.series().breakdown(), row.period());
    Claim<MeasurementRecorded> claim = lean(row, came.position().offset());
    if (!before.holds(claim) && Bulk.isFullOfParts(series.scrutiny())) {
      return new Reviewed(series, List.of());
    }
    Claims<MeasurementRecorded> after = before.with(claim);
    Series now =
        series.scrutinised(
            series.scrutiny().withPart(row.series().breakdown(), row.period(), after));
    return review(
        now,
        rules,
        new Cause(came.position(), row),
        (review, carried) -> review.looked(carried, List.of(row.period())));
  }

  /** A claim with no more of its figure than a sum needs. */
  private static Claim<MeasurementRecorded> lean(MeasurementRecorded row, long offset) {
    Claim<MeasurementRecorded> whole = Claim.of(row, offset);
    MeasurementRecorded figure =
        new MeasurementRecorded(
            row.series(),
            row.period(),
            row.value(),
            row.numerator(),
            row.denominator(),
            row.revision(),
            row.finality(),
            List.of(),
            null,
            null,
            null,
            row.origin());
    return new Claim<>(whole.eventId(), whole.content(), offset, figure);
  }

  /** Signs off what stands for the periods that end in a month. */
  static Reviewed afterCut(Series series, SeriesRecord.MonthCut cut, Rules rules) {
    YearMonth month = cut.month().asMonth();
    SortedMap<Period, Figure> ended = new TreeMap<>(Scrutiny.standing(series.periods()));
    ended.keySet().removeIf(period -> !YearMonth.from(period.lastDay()).equals(month));
    return review(
        series.scrutinised(series.scrutiny().signingOff(ended)),
        rules,
        new Cause(cut.position(), null),
        (review, before) -> review.looked(before, ended.keySet()));
  }

  static Reviewed afterActivation(Series series, LogPosition at, Rules rules) {
    return review(series, rules, new Cause(at, null), (review, before) -> review.all());
  }

  private static Reviewed review(
      Series series,
      Rules rules,
      Cause cause,
      BiFunction<Review, SortedMap<Period, Carried>, SortedMap<Period, Carried>> look) {
    Optional<Indicator> indicator = rules.indicator(series.id());
    if (indicator.isEmpty()) {
      return new Reviewed(series, List.of());
    }
    Scrutiny scrutiny = series.scrutiny();
    Review review =
        new Review(
            rules.catalogue(),
            indicator.get(),
            Scrutiny.standing(series.periods()),
            scrutiny.standingParts(),
            scrutiny.signedOff());
    Series now = series.scrutinised(scrutiny.carrying(look.apply(review, scrutiny.carried())));
    return new Reviewed(now, QueryNews.of(now, scrutiny.carried(), cause, rules.catalogue()));
  }

  /**
   * What became of a decision.
   *
   * @param again whether it was answered before
   */
  record Answered(Series series, QueryAnswered answer, boolean again) {}

  static Answered decided(Series series, SeriesRecord.DecisionCame came) {
    Scrutiny scrutiny = series.scrutiny();
    Decisions decisions = scrutiny.decisions();
    QueryDecided said = came.decided();
    Optional<Decided> before = decisions.answered(said.command());
    Decided decided = before.orElseGet(() -> decisions.answer(said, scrutiny.carried()));
    Series now =
        before.isPresent()
            ? series
            : series.scrutinised(scrutiny.deciding(decisions.with(decided)));
    return new Answered(now, answer(came, decided), before.isPresent());
  }

  private static QueryAnswered answer(SeriesRecord.DecisionCame came, Decided decided) {
    QueryDecided said = came.decided();
    return new QueryAnswered(
        came.position().topic(),
        came.position().partition(),
        came.position().offset(),
        said.command(),
        said.submission(),
        said.row(),
        said.code(),
        decided.decision(),
        decided.refusal() == null ? AnswerResult.APPLIED : AnswerResult.REFUSED,
        decided.refusal(),
        decided.by(),
        decided.at(),
        decided.reason(),
        said.series(),
        said.period(),
        said.eventId());
  }
}
