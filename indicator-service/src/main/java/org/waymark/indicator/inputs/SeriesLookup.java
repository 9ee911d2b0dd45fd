package org.waymark.indicator.inputs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Replay;

/** Series and catalogue as they are known now, or as they were known at an instant. */
public final class SeriesLookup {
  private final SeriesStore store;
  private final CurrentCatalogue current;
  private final AsKnown asKnown;

  public SeriesLookup(SeriesStore store, CurrentCatalogue current, AsKnown asKnown) {
    this.store = store;
    this.current = current;
    this.asKnown = asKnown;
  }

  /** Those of these that were known. */
  public List<StoredSeries> series(Collection<SeriesId> ids, Optional<Instant> asAt) {
    List<StoredSeries> now = store.load(ids);
    return asAt.map(at -> now.stream().flatMap(each -> asKnown.at(each, at).stream()).toList())
        .orElse(now);
  }

  /** What changed a series, as {@link AsKnown#history}. */
  public List<Replay> history(StoredSeries now, long after, int limit, Optional<Instant> asAt) {
    return asKnown.history(now, after, limit, asAt.orElse(Instant.MAX));
  }

  /** The catalogue that readers are shown then; empty before the first activation. */
  public Optional<CatalogueIndex> catalogue(Optional<Instant> asAt) {
    return asAt.isPresent() ? asKnown.catalogueAt(asAt.get()) : current.get();
  }
}
