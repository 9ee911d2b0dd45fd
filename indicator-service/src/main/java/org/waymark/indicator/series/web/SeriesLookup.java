package org.waymark.indicator.series.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Replay;
import org.waymark.indicator.inputs.AsKnown;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.inputs.SeriesStore;
import org.waymark.indicator.inputs.StoredSeries;

/** Series and catalogue as they are known now, or as they were known at an instant. */
@Component
class SeriesLookup {
  static final String AS_AT =
      "an instant with offset, as 2016-10-03T09:00:00Z: what was known then is answered, of"
          + " everything accepted until then; absent: what is known now";

  private final SeriesStore store;
  private final CurrentCatalogue current;
  private final AsKnown asKnown;

  SeriesLookup(SeriesStore store, CurrentCatalogue current, AsKnown asKnown) {
    this.store = store;
    this.current = current;
    this.asKnown = asKnown;
  }

  List<StoredSeries> series(Collection<SeriesId> ids, Optional<Instant> asAt) {
    List<StoredSeries> now = store.load(ids);
    return asAt.map(at -> now.stream().flatMap(each -> asKnown.at(each, at).stream()).toList())
        .orElse(now);
  }

  List<Replay> history(StoredSeries now, long after, int limit, Optional<Instant> asAt) {
    return asKnown.history(now, after, limit, asAt.orElse(Instant.MAX));
  }

  Optional<CatalogueIndex> catalogue(Optional<Instant> asAt) {
    return asAt.isPresent() ? asKnown.catalogueAt(asAt.get()) : current.get();
  }
}
