package org.waymark.indicator.inputs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Bucket;

/**
 * Where series, their history, partitions and track events are kept. Reads see every acknowledged
 * write; writes are durable when they return. Any exception but {@link Outrun} means that the store
 * is away.
 */
public interface SeriesStore {
  /** The stored ones among these, in one query. */
  List<StoredSeries> load(Collection<SeriesId> ids);

  /** Every series of a partition, by id. */
  List<SeriesId> ids(int partition);

  /**
   * Some of those whose next figure is overdue at an instant and that are not folded so far yet.
   */
  List<StoredSeries> due(int partition, Instant at, long beforeOffset, int limit);

  /** Some of those with something left to publish, whatever its age. */
  List<StoredSeries> unpublished(int partition, int limit);

  /** The earliest instant at which a figure of the partition becomes overdue. */
  Optional<Instant> earliestDue(int partition);

  /**
   * Replaces each document if its offset is still the one that was read; one not stored yet must
   * still be absent.
   *
   * @throws Outrun if that does not hold for all of them; some may have been written
   */
  void replace(List<Change> changes) throws Outrun;

  /**
   * Drops what these documents had to publish, if they are still at the same offset.
   *
   * @throws Outrun if one of them is not
   */
  void markPublished(List<StoredSeries> published) throws Outrun;

  /** Keeps buckets of history; one that is kept already is left as it is. */
  void keepHistory(List<Bucket> full);

  /** Keeps when a catalogue version came to apply; what is kept already is left as it is. */
  void activated(int catalogueVersion, Instant at);

  /** The latest catalogue version that applied at an instant, 0 for none. */
  int catalogueVersionAt(Instant at);

  /** Keeps track events for readers; one that is kept already is left as it is. */
  void keep(List<TrackEvent> events);

  Optional<PartitionState> partition(int partition);

  /** The highest catalogue version that a partition is folded under, 0 for none. */
  int highestCatalogueVersion();

  /**
   * Moves a partition on, if it is still where it was read.
   *
   * @throws Outrun if it is not
   */
  void move(Optional<PartitionState> from, PartitionState to) throws Outrun;

  /** A document as it was read and as it shall be. */
  record Change(StoredSeries before, StoredSeries after) {}
}
