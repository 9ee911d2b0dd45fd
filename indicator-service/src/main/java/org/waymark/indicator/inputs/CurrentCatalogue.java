package org.waymark.indicator.inputs;

import java.util.Optional;
import org.waymark.contracts.catalogue.CatalogueIndex;

/** The catalogue version that readers are shown: the highest that a partition has reached. */
public final class CurrentCatalogue {
  private final SeriesStore store;
  private final Catalogues catalogues;

  public CurrentCatalogue(SeriesStore store, Catalogues catalogues) {
    this.store = store;
    this.catalogues = catalogues;
  }

  /** Empty before the first activation. */
  public Optional<CatalogueIndex> get() {
    return catalogues.version(store.highestCatalogueVersion());
  }
}
