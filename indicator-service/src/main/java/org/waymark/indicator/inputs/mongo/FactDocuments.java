package org.waymark.indicator.inputs.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.history.Fact;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.SeriesRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps facts. What was said stands as it does on the wire, in one text: it is written with each
 * record and read only where somebody asks for what was known before.
 */
final class FactDocuments {
  private static final JsonMapper JSON = EventJson.mapper();
  private static final String PART = "part";
  private static final String CUT = "cut";
  private static final String CATALOGUE = "catalogue";
  private static final String TIME = "time";

  private FactDocuments() {}

  static void append(Document document, Facts facts) {
    if (facts.areWhole()) {
      document.append("kept", facts.kept()).append("facts", all(facts.open()));
    }
  }

  /** A document from before history was kept has no count of it. */
  static Facts facts(Document document, int partition) {
    Long kept = document.getLong("kept");
    return kept == null
        ? Facts.MISSING
        : new Facts(kept, all(document.getList("facts", Document.class), partition), List.of());
  }

  static List<Document> all(List<Fact> facts) {
    return facts.stream().map(FactDocuments::write).toList();
  }

  static List<Fact> all(List<Document> documents, int partition) {
    return documents.stream().map(each -> fact(each, partition)).toList();
  }

  private static Document write(Fact fact) {
    Document document =
        new Document("offset", fact.offset())
            .append("known", fact.known().toString())
            .append("catalogue", fact.catalogueVersion());
    switch (fact.said()) {
      case SeriesRecord.RowCame came -> said(document, EventTypes.nameOf(came.row()), came.row());
      case SeriesRecord.PartCame came -> said(document, PART, came.row());
      case SeriesRecord.DecisionCame came ->
          said(document, EventTypes.nameOf(came.decided()), came.decided());
      case SeriesRecord.MonthCut cut ->
          said(document, CUT, cut.at()).append("month", cut.month().toString());
      case SeriesRecord.CatalogueApplies applies -> said(document, CATALOGUE, applies.at());
      case SeriesRecord.TimeReached reached -> said(document, TIME, reached.at());
    }
    return document;
  }

  private static void said(Document document, String type, Event event) {
    document.append("type", type).append("said", JSON.writeValueAsString(event));
  }

  private static Document said(Document document, String type, Instant at) {
    return document.append("type", type).append("at", at.toString());
  }

  private static Fact fact(Document document, int partition) {
    long offset = document.getLong("offset");
    return new Fact(
        offset,
        document.getInteger("catalogue"),
        Instant.parse(document.getString("known")),
        said(document, new LogPosition(Topics.INPUTS, partition, offset)));
  }

  private static SeriesRecord said(Document document, LogPosition position) {
    String type = document.getString("type");
    return switch (type) {
      case PART -> new SeriesRecord.PartCame(event(document, MeasurementRecorded.class), position);
      case CUT ->
          new SeriesRecord.MonthCut(
              Period.parse(document.getString("month")), at(document), position);
      case CATALOGUE -> new SeriesRecord.CatalogueApplies(at(document), position);
      case TIME -> new SeriesRecord.TimeReached(at(document));
      default -> named(document, type, position);
    };
  }

  private static SeriesRecord named(Document document, String type, LogPosition position) {
    Class<? extends Event> known =
        EventTypes.classOf(type)
            .orElseThrow(() -> new IllegalStateException(type + " changes no series"));
    return switch (event(document, known)) {
      case InputRow row -> new SeriesRecord.RowCame(row, position);
      case QueryDecided decided -> new SeriesRecord.DecisionCame(decided, position);
      default -> throw new IllegalStateException(type + " changes no series");
    };
  }

  private static <T extends Event> T event(Document document, Class<T> type) {
    return JSON.readValue(document.getString("said"), type);
  }

  private static Instant at(Document document) {
    return Instant.parse(document.getString("at"));
  }
}
