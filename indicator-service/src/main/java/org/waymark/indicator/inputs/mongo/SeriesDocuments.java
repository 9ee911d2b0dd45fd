package org.waymark.indicator.inputs.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Track;
import org.waymark.indicator.inputs.Outbox;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Series;
import org.waymark.indicator.track.Edge;
import org.waymark.indicator.track.RaisedEdges;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps a series to its document and back. Decimals and instants are texts, as on the wire: a
 * decimal keeps every digit and its scale, an instant more than MongoDB's milliseconds. Only {@code
 * nextDue}, which is searched, is a date. Fields are written in a fixed order, so that the same log
 * makes the same bytes; {@code unpublished} and {@code outbox} are marks, apart from what a rebuild
 * compares.
 */
final class SeriesDocuments {
  private static final JsonMapper JSON = EventJson.mapper();

  private SeriesDocuments() {}

  static Document write(StoredSeries stored) {
    Document document =
        append(
            new Document("_id", stored.series().id().toString())
                .append("generation", stored.generation())
                .append("partition", stored.partition())
                .append("offset", stored.offset()),
            stored.series());
    FactDocuments.append(document, stored.facts());
    if (!stored.outbox().isEmpty()) {
      document.append("unpublished", true).append("outbox", outbox(stored.outbox()));
    }
    return document;
  }

  static Document append(Document document, Series series) {
    document.append("asOf", series.asOf().toString());
    append(document, "watchedFrom", text(series.watchedFrom()));
    append(document, "nextDue", series.nextDue() == null ? null : Date.from(series.nextDue()));
    ClaimDocuments.append(document, series.known());
    document.append("edges", edges(series.edges()));
    document.append("saidOverdue", series.saidOverdue().stream().map(Period::toString).toList());
    ScrutinyDocuments.append(document, series.scrutiny());
    append(document, "state", series.state() == null ? null : tree(series.state()));
    return document;
  }

  static StoredSeries read(Document document) {
    int partition = document.getInteger("partition");
    return new StoredSeries(
        document.getInteger("generation"),
        partition,
        document.getLong("offset"),
        series(SeriesId.parse(document.getString("_id")), document),
        outbox(document.get("outbox", Document.class)),
        FactDocuments.facts(document, partition));
  }

  static Series series(SeriesId id, Document document) {
    return new Series(
        id,
        date(document.getString("watchedFrom")),
        ClaimDocuments.read(document),
        edges(document.getList("edges", Document.class)),
        said(document.getList("saidOverdue", String.class)),
        Instant.parse(document.getString("asOf")),
        instant(document.getDate("nextDue")),
        ScrutinyDocuments.read(document),
        state(document));
  }

  static @Nullable SeriesState state(Document document) {
    Document state = document.get("state", Document.class);
    return state == null ? null : value(state, SeriesState.class);
  }

  private static List<Document> edges(RaisedEdges edges) {
    List<Document> documents = new ArrayList<>();
    edges
        .timesRaised()
        .forEach((edge, times) ->
            documents.add(
                new Document("period", edge.period().toString())
                    .append("from", edge.from().word())
                    .append("to", edge.to().word())
                    .append("raised", times)
                    .append("inEffect", edges.inEffect().contains(edge))));
    return documents;
  }

  private static RaisedEdges edges(List<Document> documents) {
    SortedMap<Edge, Integer> raised = new TreeMap<>();
    SortedSet<Edge> inEffect = new TreeSet<>();
    for (Document each : documents) {
      Edge edge =
          new Edge(
              Period.parse(each.getString("period")),
              Track.of(each.getString("from")),
              Track.of(each.getString("to")));
      raised.put(edge, each.getInteger("raised"));
      if (each.getBoolean("inEffect")) {
        inEffect.add(edge);
      }
    }
    return new RaisedEdges(raised, inEffect);
  }

  private static SortedSet<Period> said(List<String> periods) {
    SortedSet<Period> said = new TreeSet<>();
    periods.forEach(period -> said.add(Period.parse(period)));
    return said;
  }

  private static Document outbox(Outbox outbox) {
    return new Document("state", outbox.state())
        .append("events", outbox.events().stream().map(TrackEventDocuments::tagged).toList())
        .append("outcomes", outbox.outcomes().stream().map(OutcomeDocuments::write).toList());
  }

  private static Outbox outbox(@Nullable Document document) {
    if (document == null) {
      return Outbox.EMPTY;
    }
    return new Outbox(
        document.getBoolean("state"),
        document.getList("events", Document.class).stream()
            .map(TrackEventDocuments::untagged)
            .toList(),
        document.getList("outcomes", Document.class).stream().map(OutcomeDocuments::read).toList());
  }

  static Document tree(Object value) {
    return Document.parse(JSON.writeValueAsString(value));
  }

  static <T> T value(Document tree, Class<T> type) {
    return JSON.readValue(tree.toJson(), type);
  }

  private static void append(Document document, String field, @Nullable Object value) {
    if (value != null) {
      document.append(field, value);
    }
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
