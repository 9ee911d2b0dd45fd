package org.waymark.indicator.inputs;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Bucket;
import org.waymark.indicator.history.Buckets;

/** A store of one partition that keeps what it is given, for folds that are watched closely. */
final class MemoryStore implements SeriesStore, Buckets {
  private final Map<SeriesId, StoredSeries> series = new TreeMap<>();
  private final Map<String, Bucket> buckets = new TreeMap<>();
  private final Map<Integer, Instant> activations = new HashMap<>();
  private Optional<PartitionState> partition = Optional.empty();

  @Override
  public List<StoredSeries> load(Collection<SeriesId> ids) {
    return ids.stream().map(series::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<SeriesId> ids(int partition) {
    return List.copyOf(series.keySet());
  }

  @Override
  public List<StoredSeries> due(int partition, Instant at, long beforeOffset, int limit) {
    return series.values().stream()
        .filter(each -> each.offset() < beforeOffset)
        .filter(each -> due(each).filter(next -> !next.isAfter(at)).isPresent())
        .limit(limit)
        .toList();
  }

  @Override
  public List<StoredSeries> unpublished(int partition, int limit) {
    return series.values().stream().filter(each -> !each.outbox().isEmpty()).limit(limit).toList();
  }

  @Override
  public Optional<Instant> earliestDue(int partition) {
    return series.values().stream()
        .flatMap(each -> due(each).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> due(StoredSeries stored) {
    return Optional.ofNullable(stored.series().nextDue());
  }

  @Override
  public void replace(List<Change> changes) {
    for (Change change : changes) {
      StoredSeries after = change.after();
      series.put(after.series().id(), after.written());
    }
  }

  @Override
  public void markPublished(List<StoredSeries> published) {
    published.forEach(
        each -> series.computeIfPresent(each.series().id(), (id, is) -> is.published()));
  }

  @Override
  public void keepHistory(List<Bucket> full) {
    full.forEach(each -> buckets.putIfAbsent(each.series() + "#" + each.number(), each));
  }

  @Override
  public Optional<Bucket> latestStart(SeriesId id, Instant at) {
    return bucketsOf(id)
        .filter(each -> each.after() != null && !each.until().isAfter(at))
        .reduce((one, later) -> later);
  }

  @Override
  public Optional<Bucket> latestStart(SeriesId id, long offset) {
    return bucketsOf(id)
        .filter(each -> each.after() != null && each.facts().getLast().offset() <= offset)
        .reduce((one, later) -> later);
  }

  @Override
  public List<Bucket> of(SeriesId id, long from, long to) {
    return bucketsOf(id).filter(each -> each.number() >= from && each.number() < to).toList();
  }

  private Stream<Bucket> bucketsOf(SeriesId id) {
    return buckets.values().stream()
        .filter(each -> each.series().equals(id))
        .sorted(Comparator.comparing(Bucket::number));
  }

  @Override
  public void activated(int catalogueVersion, Instant at) {
    activations.putIfAbsent(catalogueVersion, at);
  }

  @Override
  public int catalogueVersionAt(Instant at) {
    return activations.entrySet().stream()
        .filter(each -> !each.getValue().isAfter(at))
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }

  @Override
  public void keep(List<TrackEvent> events) {}

  @Override
  public Optional<PartitionState> partition(int number) {
    return partition;
  }

  @Override
  public int highestCatalogueVersion() {
    return partition.map(PartitionState::catalogueVersion).orElse(0);
  }

  @Override
  public void move(Optional<PartitionState> from, PartitionState to) {
    partition = Optional.of(to);
  }
}
