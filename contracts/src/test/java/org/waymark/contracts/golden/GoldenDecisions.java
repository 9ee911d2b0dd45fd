package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.AnswerResult;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.Direction;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/** Golden targets, commentary and actions of feeds, queries, and what became of them. */
final class GoldenDecisions {
  private static final SeriesId NEET = SeriesId.parse("neet/-");
  private static final Period OCTOBER = Period.parse("2016-10");
  private static final String FIGURE = "0123456789abcdef0123456789abcdef";

  private GoldenDecisions() {}

  static void addTo(GoldenEvents golden) {
    golden.add("v1-full", "neet/-", fullTarget());
    golden.add("v1-plain", "neet/-", plainTarget());
    golden.add(
        "v1-full", "neet/-", new CommentaryGiven(NEET, OCTOBER, "“Late”,\nagain.", 2, origin()));
    golden.add(
        "v1-plain", "neet/-", new CommentaryGiven(NEET, OCTOBER, "As planned.", null, origin()));
    golden.add("v1-full", "neet/-", fullAction());
    golden.add("v1-plain", "neet/-", plainAction());
    golden.add("v1-confirmed", "neet/-", decided(QueryDecision.CONFIRMED));
    golden.add("v1-withdrawn", "neet/-", decided(QueryDecision.WITHDRAWN));
    golden.add("v1-applied", "s-7", answered(AnswerResult.APPLIED, null));
    golden.add("v1-refused", "s-7", answered(AnswerResult.REFUSED, "the figure was replaced"));
    golden.add("v1-query", "s-7", query());
    golden.add("v1-query-later", "s-7", query().broughtOutLater());
    golden.add("v1-of-figure", "s-7", answered(AnswerResult.APPLIED, null, NEET, OCTOBER, FIGURE));
    golden.add("v1-by-row", "s-7", lapsed("s-8"));
    golden.add("v1-by-catalogue", "s-7", lapsed(null));
    golden.add("v1-queried", "neet/-", new SeriesCut("2016-10", 2, queried()));
  }

  private static TargetSet fullTarget() {
    return new TargetSet(
        NEET,
        Period.parse("2016/17"),
        d("3.30"),
        d("3.0"),
        d("3.5"),
        "even",
        "cyp",
        LocalDate.of(2016, 4, 12),
        "As in the business plan.",
        2,
        origin());
  }

  private static TargetSet plainTarget() {
    return new TargetSet(
        NEET, OCTOBER, d("3.30"), null, null, null, null, null, null, null, origin());
  }

  private static ActionRecorded fullAction() {
    return new ActionRecorded(
        NEET,
        OCTOBER,
        "neet-1",
        "Visit “late” schools",
        "head",
        LocalDate.of(2016, 12, 16),
        ActionStatus.UNDER_WAY,
        "Nine of twelve visited.",
        2,
        origin());
  }

  private static ActionRecorded plainAction() {
    return new ActionRecorded(
        NEET,
        OCTOBER,
        "neet-2",
        "Share data with colleges",
        "head",
        null,
        ActionStatus.DROPPED,
        null,
        null,
        origin());
  }

  private static QueryDecided decided(QueryDecision decision) {
    return new QueryDecided(
        "c-9",
        NEET,
        OCTOBER,
        FIGURE,
        "query.outlier",
        decision,
        "Checked with the schools.",
        "cfa-token",
        GoldenEvents.AT,
        "s-7",
        3);
  }

  private static QueryAnswered answered(AnswerResult result, @Nullable String message) {
    return answered(result, message, null, null, null);
  }

  private static QueryLapsed lapsed(@Nullable String submission) {
    return new QueryLapsed(
        "waymark.inputs",
        2,
        1050,
        NEET,
        OCTOBER,
        FIGURE,
        "value.outlier",
        "another figure has taken its place",
        submission);
  }

  private static QueryAnswered answered(
      AnswerResult result,
      @Nullable String message,
      @Nullable SeriesId series,
      @Nullable Period period,
      @Nullable String eventId) {
    return new QueryAnswered(
        "waymark.inputs",
        2,
        1042,
        "c-9",
        "s-7",
        3,
        "query.outlier",
        QueryDecision.WITHDRAWN,
        result,
        message,
        "cfa-token",
        GoldenEvents.AT,
        "Checked with the schools.",
        series,
        period,
        eventId);
  }

  private static RowOutcome query() {
    return new RowOutcome(
        "waymark.inputs",
        2,
        1041,
        "s-7",
        3,
        RowResult.QUERY,
        "value",
        "17.60",
        "query.outlier",
        "17.60 is far from the median",
        NEET,
        OCTOBER,
        FIGURE,
        null);
  }

  private static SeriesState queried() {
    return new SeriesState(
        NEET,
        OCTOBER,
        d("17.60"),
        null,
        Status.CONTEXTUAL,
        Track.ON_TRACK,
        null,
        Direction.NOT_COMPARABLE,
        null,
        null,
        null,
        null,
        null,
        null,
        "not judged",
        3,
        List.of(
            new PeriodState(
                OCTOBER,
                d("17.60"),
                d("17.60"),
                null,
                Status.CONTEXTUAL,
                0,
                Finality.FINAL,
                List.of("u"),
                null,
                FIGURE,
                GoldenEvents.AT,
                List.of(
                    new FigureQuery(
                        "query.outlier",
                        QueryState.CONFIRMED,
                        "17.60 is far from the median",
                        "cfa-token",
                        GoldenEvents.AT,
                        "Checked with the schools."),
                    new FigureQuery(
                        "query.year-on-year-jump",
                        QueryState.OPEN,
                        "17.60 against 3.10",
                        null,
                        null,
                        null)))));
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static Origin origin() {
    return new Origin("s-7", 3, "cfa-targets", "cfa-token", GoldenEvents.AT, 3);
  }
}
