package org.waymark.indicator.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.Rules;

/**
 * The records between two broadcasts, folded record by record in memory. A document is written once
 * for all its records; its edges and outcomes are each of them kept.
 */
final class Stretch {
  private final List<Decoded.OfSeries> records = new ArrayList<>();

  void add(Decoded.OfSeries record) {
    records.add(record);
  }

  List<SeriesStore.Change> fold(PartitionState at, SeriesStore store, Rules rules, Ends ends) {
    Wholes wholes = new Wholes(rules);
    Map<SeriesId, StoredSeries> before = load(at, store, wholes);
    Map<SeriesId, StoredSeries> now = new LinkedHashMap<>(before);
    for (Decoded.OfSeries each : records) {
      now.computeIfPresent(each.series(), (id, document) -> folded(each, document, rules, ends));
      wholes
          .told(each)
          .ifPresent(part ->
              now.computeIfPresent(part.series(), (id, whole) -> folded(part, whole, rules)));
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

  private Map<SeriesId, StoredSeries> load(PartitionState at, SeriesStore store, Wholes wholes) {
    Set<SeriesId> ids = new LinkedHashSet<>();
    for (Decoded.OfSeries each : records) {
      ids.add(each.series());
      wholes.told(each).ifPresent(part -> ids.add(part.series()));
    }
    Map<SeriesId, StoredSeries> documents = new LinkedHashMap<>();
    ids.forEach(id -> documents.put(id, StoredSeries.none(at.generation(), at.partition(), id)));
    if (!ids.isEmpty()) {
      store.load(ids).forEach(stored -> documents.put(stored.series().id(), stored));
    }
    return documents;
  }

  private static StoredSeries folded(
      Decoded.OfSeries record, StoredSeries document, Rules rules, Ends ends) {
    long offset = record.offset();
    if (offset <= document.offset()) {
      ends.skipped(offset);
      return document;
    }
    Decision decision = document.series().apply(record.said(), rules);
    ends.ended(offset, endOf(decision.result()));
    return document.after(record.said(), decision, offset, rules.catalogue().version());
  }

  /** The whole's document folds the same record; it was counted with the part's. */
  private static StoredSeries folded(Decoded.OfSeries record, StoredSeries document, Rules rules) {
    if (record.offset() <= document.offset()) {
      return document;
    }
    Decision decision = document.series().apply(record.said(), rules);
    return document.after(record.said(), decision, record.offset(), rules.catalogue().version());
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
