package org.waymark.indicator.inputs.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.ActionMonth;
import org.waymark.indicator.series.Claim;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Known;

/**
 * Maps what feeds have said of a series: for each kind the periods (of actions, code and month),
 * and of each its claims.
 */
final class ClaimDocuments {
  private static final Kind<Period, MeasurementRecorded> FIGURES =
      byPeriod("periods", "figure", MeasurementRecorded.class);
  private static final Kind<Period, TargetSet> TARGETS =
      byPeriod("targets", "target", TargetSet.class);
  private static final Kind<Period, CommentaryGiven> COMMENTARY =
      byPeriod("commentary", "commentary", CommentaryGiven.class);
  private static final Kind<ActionMonth, ActionRecorded> ACTIONS =
      new Kind<>(
          "actions",
          "said",
          ActionRecorded.class,
          key -> new Document("action", key.action()).append("month", key.month().toString()),
          each -> new ActionMonth(each.getString("action"), Period.parse(each.getString("month"))));

  private ClaimDocuments() {}

  static void append(Document document, Known known) {
    FIGURES.append(document, known.figures());
    if (!known.targets().isEmpty()) {
      TARGETS.append(document, known.targets());
    }
    if (!known.commentary().isEmpty()) {
      COMMENTARY.append(document, known.commentary());
    }
    if (!known.actions().isEmpty()) {
      ACTIONS.append(document, known.actions());
    }
  }

  static void appendFigures(
      Document document, SortedMap<Period, Claims<MeasurementRecorded>> figures) {
    FIGURES.append(document, figures);
  }

  static SortedMap<Period, Claims<MeasurementRecorded>> readFigures(Document document) {
    return FIGURES.read(document);
  }

  static Known read(Document document) {
    return new Known(
        FIGURES.read(document),
        TARGETS.read(document),
        COMMENTARY.read(document),
        ACTIONS.read(document));
  }

  private static <T extends InputRow> Kind<Period, T> byPeriod(
      String field, String said, Class<T> type) {
    return new Kind<>(
        field,
        said,
        type,
        period -> new Document("period", period.toString()),
        each -> Period.parse(each.getString("period")));
  }

  /** Where one kind of row stands in a document, and what its claims compete for. */
  private record Kind<K extends Comparable<K>, T extends InputRow>(
      String field,
      String said,
      Class<T> type,
      Function<K, Document> writeKey,
      Function<Document, K> readKey) {
    void append(Document document, SortedMap<K, Claims<T>> all) {
      List<Document> documents = new ArrayList<>();
      all.forEach((key, claims) ->
          documents.add(
              writeKey
                  .apply(key)
                  .append("claims", claims.all().stream().map(this::write).toList())));
      document.append(field, documents);
    }

    SortedMap<K, Claims<T>> read(Document document) {
      SortedMap<K, Claims<T>> all = new TreeMap<>();
      for (Document each : document.getList(field, Document.class, List.of())) {
        List<Claim<T>> claims =
            each.getList("claims", Document.class).stream().map(this::claim).toList();
        all.put(readKey.apply(each), new Claims<>(claims));
      }
      return all;
    }

    private Document write(Claim<T> claim) {
      return new Document("event", claim.eventId())
          .append("content", claim.content())
          .append("offset", claim.offset())
          .append(said, SeriesDocuments.tree(claim.said()));
    }

    private Claim<T> claim(Document document) {
      return new Claim<>(
          document.getString("event"),
          document.getString("content"),
          document.getLong("offset"),
          SeriesDocuments.value(document.get(said, Document.class), type));
    }
  }
}
