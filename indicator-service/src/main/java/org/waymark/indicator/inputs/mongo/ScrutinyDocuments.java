package org.waymark.indicator.inputs.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.query.Carried;
import org.waymark.indicator.query.Decided;
import org.waymark.indicator.query.Decisions;
import org.waymark.indicator.query.Figure;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Scrutiny;

/** Maps what figures are queried by; what is empty is left out. */
final class ScrutinyDocuments {
  private ScrutinyDocuments() {}

  static void append(Document document, Scrutiny scrutiny) {
    List<Document> parts = new ArrayList<>();
    scrutiny
        .parts()
        .forEach((part, periods) -> {
          Document one = new Document("breakdown", part.value());
          ClaimDocuments.appendFigures(one, periods);
          parts.add(one);
        });
    put(document, "parts", parts);
    put(document, "signedOff", byPeriod(scrutiny.signedOff(), "figure"));
    put(document, "queries", byPeriod(scrutiny.carried(), "carried"));
    put(
        document,
        "decisions",
        scrutiny.decisions().all().stream().map(SeriesDocuments::tree).toList());
  }

  private static void put(Document document, String field, List<Document> all) {
    if (!all.isEmpty()) {
      document.append(field, all);
    }
  }

  private static <T> List<Document> byPeriod(SortedMap<Period, T> periods, String field) {
    List<Document> all = new ArrayList<>();
    periods.forEach((period, value) ->
        all.add(
            new Document("period", period.toString()).append(field, SeriesDocuments.tree(value))));
    return all;
  }

  static Scrutiny read(Document document) {
    SortedMap<BreakdownCode, SortedMap<Period, Claims<MeasurementRecorded>>> parts =
        new TreeMap<>();
    for (Document part : list(document, "parts")) {
      parts.put(new BreakdownCode(part.getString("breakdown")), ClaimDocuments.readFigures(part));
    }
    return new Scrutiny(
        parts,
        periods(document, "signedOff", each -> value(each, "figure", Figure.class)),
        periods(document, "queries", each -> value(each, "carried", Carried.class)),
        new Decisions(
            list(document, "decisions").stream()
                .map(each -> SeriesDocuments.value(each, Decided.class))
                .toList()));
  }

  private static <T> SortedMap<Period, T> periods(
      Document document, String field, Function<Document, T> read) {
    SortedMap<Period, T> periods = new TreeMap<>();
    for (Document each : list(document, field)) {
      periods.put(Period.parse(each.getString("period")), read.apply(each));
    }
    return periods;
  }

  private static <T> T value(Document document, String field, Class<T> type) {
    return SeriesDocuments.value(document.get(field, Document.class), type);
  }

  private static List<Document> list(Document document, String field) {
    return document.getList(field, Document.class, List.of());
  }
}
