package org.waymark.indicator.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.Topics;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.SeriesRecord;

/**
 * The figures between two broadcasts, folded record by record in memory. A document is written once
 * for all its records; its edges and outcomes are each of them kept.
 */
final class Stretch {
  private final List<Decoded.Figure> figures = new ArrayList<>();

  void add(Decoded.Figure figure) {
    figures.add(figure);
  }

  List<SeriesStore.Change> fold(PartitionState at, SeriesStore store, Rules rules, Ends ends) {
    Map<SeriesId, StoredSeries> before = load(at, store);
    Map<SeriesId, StoredSeries> now = new LinkedHashMap<>(before);
    for (Decoded.Figure each : figures) {
      now.computeIfPresent(
          each.figure().series(), (id, document) -> folded(each, document, rules, ends));
    }
    List<SeriesStore.Change> changes = new ArrayList<>();
    before.forEach((id, was) -> {
      StoredSeries is = now.getOrDefault(id, was);
      if (is.offset() > was.offset()) {
        changes.add(new SeriesStore.Change(was, is));
      }
    });
    return changes;
  }

  private Map<SeriesId, StoredSeries> load(PartitionState at, SeriesStore store) {
    Set<SeriesId> ids = new LinkedHashSet<>();
    figures.forEach(each -> ids.add(each.figure().series()));
    Map<SeriesId, StoredSeries> documents = new LinkedHashMap<>();
    ids.forEach(id -> documents.put(id, StoredSeries.none(at.generation(), at.partition(), id)));
    if (!ids.isEmpty()) {
      store.load(ids).forEach(stored -> documents.put(stored.series().id(), stored));
    }
    return documents;
  }

  private static StoredSeries folded(
      Decoded.Figure record, StoredSeries document, Rules rules, Ends ends) {
    long offset = record.offset();
    if (offset <= document.offset()) {
      ends.skipped(offset);
      return document;
    }
    LogPosition position = new LogPosition(Topics.INPUTS, document.partition(), offset);
    Decision decision =
        document.series().apply(new SeriesRecord.FigureCame(record.figure(), position), rules);
    ends.ended(offset, endOf(decision.result()));
    return document.after(decision, offset);
  }

  private static Tally.End endOf(Decision.Result result) {
    return switch (result) {
      case ACCEPTED -> Tally.End.ACCEPTED;
      case DUPLICATE -> Tally.End.DUPLICATE;
      case CONFLICT -> Tally.End.CONFLICT;
      case REFUSED -> Tally.End.REFUSED;
      case BROADCAST -> Tally.End.BROADCAST;
    };
  }
}
