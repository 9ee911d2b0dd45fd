package org.waymark.indicator.series;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.query.Carried;
import org.waymark.indicator.query.Decisions;
import org.waymark.indicator.query.Figure;

/**
 * What is needed to query figures, and what was found.
 *
 * @param parts of the whole council's series that adds up, what was claimed for its districts: no
 *     document's fold reads another, so the whole's holds its parts
 * @param signedOff the figures that stood when their month was cut
 * @param carried the queries that figures carry, by period
 * @param decisions what officers said of them
 */
public record Scrutiny(
    SortedMap<BreakdownCode, SortedMap<Period, Claims<MeasurementRecorded>>> parts,
    SortedMap<Period, Figure> signedOff,
    SortedMap<Period, Carried> carried,
    Decisions decisions) {
  public static final Scrutiny NONE =
      new Scrutiny(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Decisions.NONE);

  public Scrutiny {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    signedOff = Collections.unmodifiableSortedMap(new TreeMap<>(signedOff));
    carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
  }

  Claims<MeasurementRecorded> part(BreakdownCode part, Period period) {
    return parts
        .getOrDefault(part, Collections.emptySortedMap())
        .getOrDefault(period, Claims.none());
  }

  /** The figures that stand for the parts. */
  SortedMap<BreakdownCode, SortedMap<Period, Figure>> standingParts() {
    SortedMap<BreakdownCode, SortedMap<Period, Figure>> standing = new TreeMap<>();
    parts.forEach((part, periods) -> standing.put(part, standing(periods)));
    return standing;
  }

  static SortedMap<Period, Figure> standing(
      SortedMap<Period, Claims<MeasurementRecorded>> periods) {
    SortedMap<Period, Figure> standing = new TreeMap<>();
    periods.forEach((period, claims) -> {
      Claim<MeasurementRecorded> current = claims.current();
      standing.put(period, Figure.of(current.eventId(), current.said()));
    });
    return standing;
  }

  /** A period's queries as they stand, none where its figure carries none. */
  List<FigureQuery> of(Period period) {
    Carried figure = carried.get(period);
    return figure == null ? List.of() : decisions.of(period, figure);
  }

  Scrutiny withPart(BreakdownCode part, Period period, Claims<MeasurementRecorded> claims) {
    SortedMap<BreakdownCode, SortedMap<Period, Claims<MeasurementRecorded>>> all =
        new TreeMap<>(parts);
    SortedMap<Period, Claims<MeasurementRecorded>> periods =
        new TreeMap<>(all.getOrDefault(part, Collections.emptySortedMap()));
    periods.put(period, claims);
    all.put(part, Collections.unmodifiableSortedMap(periods));
    return new Scrutiny(all, signedOff, carried, decisions);
  }

  Scrutiny signingOff(SortedMap<Period, Figure> figures) {
    SortedMap<Period, Figure> all = new TreeMap<>(signedOff);
    all.putAll(figures);
    return new Scrutiny(parts, all, carried, decisions);
  }

  Scrutiny carrying(SortedMap<Period, Carried> now) {
    return new Scrutiny(parts, signedOff, now, decisions);
  }

  Scrutiny deciding(Decisions now) {
    return new Scrutiny(parts, signedOff, carried, now);
  }
}
