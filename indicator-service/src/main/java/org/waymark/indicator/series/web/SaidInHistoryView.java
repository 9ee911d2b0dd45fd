package org.waymark.indicator.series.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.SeriesRecord;

/**
 * What was said, by whom.
 *
 * @param what figure, target, commentary, action, district's figure, decision, month cut, catalogue
 *     or clock
 * @param at when it was accepted, decided, asked for or reached
 * @param by who submitted it or decided; absent where it is the installation's own doing
 * @param breakdown whose figure it is, where it is a district's
 * @param content the value, ratio, target or text; of an action its code and status; of a decision
 *     the query, what was decided and why
 */
record SaidInHistoryView(
    String what,
    Instant at,
    @Nullable String by,
    @Nullable String feed,
    @Nullable String submission,
    @Nullable Integer row,
    @Nullable String eventId,
    @Nullable Period period,
    @Nullable Integer revision,
    @Nullable BreakdownCode breakdown,
    @Nullable String content) {

  static SaidInHistoryView of(SeriesRecord said) {
    return switch (said) {
      case SeriesRecord.RowCame came -> row(what(came.row()), came.row(), null);
      case SeriesRecord.PartCame came ->
          row("district's figure", came.row(), came.row().series().breakdown());
      case SeriesRecord.DecisionCame came -> decision(came.decided());
      case SeriesRecord.MonthCut cut -> own("month cut", cut.at(), cut.month());
      case SeriesRecord.CatalogueApplies applies -> own("catalogue", applies.at(), null);
      case SeriesRecord.TimeReached reached -> own("clock", reached.at(), null);
    };
  }

  private static SaidInHistoryView own(String what, Instant at, @Nullable Period period) {
    return new SaidInHistoryView(what, at, null, null, null, null, null, period, null, null, null);
  }

  private static SaidInHistoryView row(
      String what, InputRow row, @Nullable BreakdownCode breakdown) {
    Origin origin = row.origin();
    return new SaidInHistoryView(
        what,
        origin.acceptedAt(),
        origin.submitter(),
        origin.feed(),
        origin.submission(),
        origin.row(),
        Identity.of(row),
        row.period(),
        row.revision(),
        breakdown,
        content(row));
  }

  private static SaidInHistoryView decision(QueryDecided decided) {
    return new SaidInHistoryView(
        "decision",
        decided.at(),
        decided.by(),
        null,
        decided.submission(),
        decided.row(),
        decided.eventId(),
        decided.period(),
        null,
        null,
        "%s: %s, %s".formatted(decided.code(), decided.decision().word(), decided.reason()));
  }

  private static String what(InputRow row) {
    return switch (row) {
      case MeasurementRecorded _ -> "figure";
      case TargetSet _ -> "target";
      case CommentaryGiven _ -> "commentary";
      case ActionRecorded _ -> "action";
    };
  }

  private static String content(InputRow row) {
    return switch (row) {
      case MeasurementRecorded figure -> figure(figure);
      case TargetSet target -> target.target().toPlainString();
      case CommentaryGiven given -> given.text();
      case ActionRecorded action -> "%s: %s".formatted(action.action(), action.status().word());
    };
  }

  private static String figure(MeasurementRecorded figure) {
    return figure.value() != null
        ? figure.value().toPlainString()
        : "%s/%s"
            .formatted(
                SeriesView.plain(figure.numerator()), SeriesView.plain(figure.denominator()));
  }
}
