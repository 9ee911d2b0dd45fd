package org.waymark.indicator.inputs.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.Period;
import org.waymark.indicator.series.Claim;
import org.waymark.indicator.series.Claims;
import org.waymark.indicator.series.Known;

/** Maps what feeds have said of a series: for each kind the periods, and of each its claims. */
final class ClaimDocuments {
  private static final Kind<MeasurementRecorded> FIGURES =
      new Kind<>("periods", "figure", MeasurementRecorded.class);
  private static final Kind<TargetSet> TARGETS = new Kind<>("targets", "target", TargetSet.class);
  private static final Kind<CommentaryGiven> COMMENTARY =
      new Kind<>("commentary", "commentary", CommentaryGiven.class);

  private ClaimDocuments() {}

  static void append(Document document, Known known) {
    FIGURES.append(document, known.figures());
    if (!known.targets().isEmpty()) {
      TARGETS.append(document, known.targets());
    }
    if (!known.commentary().isEmpty()) {
      COMMENTARY.append(document, known.commentary());
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
    return new Known(FIGURES.read(document), TARGETS.read(document), COMMENTARY.read(document));
  }

  /** Where one kind of row stands in a document. */
  private record Kind<T extends InputRow>(String field, String said, Class<T> type) {
    void append(Document document, SortedMap<Period, Claims<T>> periods) {
      List<Document> documents = new ArrayList<>();
      periods.forEach((period, claims) ->
          documents.add(
              new Document("period", period.toString())
                  .append("claims", claims.all().stream().map(this::write).toList())));
      document.append(field, documents);
    }

    SortedMap<Period, Claims<T>> read(Document document) {
      SortedMap<Period, Claims<T>> periods = new TreeMap<>();
      for (Document each : document.getList(field, Document.class, List.of())) {
        List<Claim<T>> claims =
            each.getList("claims", Document.class).stream().map(this::claim).toList();
        periods.put(Period.parse(each.getString("period")), new Claims<>(claims));
      }
      return periods;
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
