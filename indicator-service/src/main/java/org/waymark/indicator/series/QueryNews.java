package org.waymark.indicator.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;
import org.waymark.indicator.query.Carried;
import org.waymark.indicator.query.Query;

/**
 * What must be said of queries that appeared and lapsed. One that appears is told of the row that
 * caused it, whose submission is not final yet, and not of the figure's own, which may be; only
 * where a broadcast caused it (a catalogue with other limits) it is noted with the figure's row.
 */
final class QueryNews {
  private final Series series;
  private final Cause cause;
  private final CatalogueIndex catalogue;
  private final List<Event> news = new ArrayList<>();

  private QueryNews(Series series, Cause cause, CatalogueIndex catalogue) {
    this.series = series;
    this.cause = cause;
    this.catalogue = catalogue;
  }

  /** Compares a series, as it is known now, with the queries that its figures carried before. */
  static List<Event> of(
      Series series, SortedMap<Period, Carried> before, Cause cause, CatalogueIndex catalogue) {
    QueryNews all = new QueryNews(series, cause, catalogue);
    before.forEach(all::lapsed);
    series.scrutiny().carried().forEach((period, now) -> all.appeared(period, now, before));
    return List.copyOf(all.news);
  }

  private void lapsed(Period period, Carried before) {
    Carried now = series.scrutiny().carried().get(period);
    for (Query query : before.queries()) {
      if (now == null || !carries(now, before.eventId(), query)) {
        news.add(lapse(period, before.eventId(), query));
      }
    }
  }

  private void appeared(Period period, Carried now, SortedMap<Period, Carried> before) {
    Carried then = before.get(period);
    for (Query query : now.queries()) {
      boolean known = then != null && carries(then, now.eventId(), query);
      boolean decided =
          series.scrutiny().decisions().on(period, now.eventId(), query.code()).isPresent();
      if (!known && !decided) {
        news.add(appearance(period, now.eventId(), query));
      }
    }
  }

  private static boolean carries(Carried figure, String eventId, Query query) {
    return figure.eventId().equals(eventId) && figure.query(query.code()).isPresent();
  }

  private QueryLapsed lapse(Period period, String eventId, Query query) {
    Claims<MeasurementRecorded> claims = series.periods().get(period);
    boolean stands = claims != null && claims.current().eventId().equals(eventId);
    LogPosition at = cause.position();
    return new QueryLapsed(
        at.topic(),
        at.partition(),
        at.offset(),
        series.id(),
        period,
        eventId,
        query.code(),
        stands
            ? "what is known now no longer raises it"
            : "another figure stands for %s now".formatted(Periods.inWords(period)),
        cause.row() == null ? null : cause.row().origin().submission());
  }

  private RowOutcome appearance(Period period, String eventId, Query query) {
    InputRow row = cause.row();
    Claim<MeasurementRecorded> figure =
        Objects.requireNonNull(series.periods().get(period)).current();
    if (row == null) {
      LogPosition own =
          new LogPosition(cause.position().topic(), cause.position().partition(), figure.offset());
      return outcome(own, figure.said(), period, eventId, query, figure.said()).broughtOutLater();
    }
    @Nullable MeasurementRecorded own =
        row.series().equals(series.id()) && row.period().equals(period) ? figure.said() : null;
    return outcome(cause.position(), row, period, eventId, query, own);
  }

  /**
   * @param own the figure, if it is the row's own that carries the query
   */
  private RowOutcome outcome(
      LogPosition at,
      InputRow row,
      Period period,
      String eventId,
      Query query,
      @Nullable MeasurementRecorded own) {
    return new RowOutcome(
        at.topic(),
        at.partition(),
        at.offset(),
        row.origin().submission(),
        row.origin().row(),
        RowResult.QUERY,
        own == null ? null : own.value() != null ? "value" : "numerator",
        own == null ? null : sent(own),
        query.code(),
        own == null
            ? "with this row the figure of %s for %s is questionable: %s"
                .formatted(place(series.id().breakdown()), Periods.inWords(period), query.message())
            : query.message(),
        series.id(),
        period,
        eventId,
        null);
  }

  private static @Nullable String sent(MeasurementRecorded own) {
    return own.value() != null
        ? own.value().toPlainString()
        : own.numerator() == null ? null : own.numerator().toPlainString();
  }

  private String place(BreakdownCode breakdown) {
    return breakdown.isWholeCouncil()
        ? "the whole council"
        : catalogue.breakdown(breakdown).map(Breakdown::name).orElse(breakdown.value());
  }
}
