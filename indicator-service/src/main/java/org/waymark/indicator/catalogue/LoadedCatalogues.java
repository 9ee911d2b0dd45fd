package org.waymark.indicator.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.indicator.inputs.Catalogues;

/**
 * The versions read so far. All are kept: a fold from the start needs each of them. Thread-safe.
 */
public final class LoadedCatalogues implements Catalogues {
  private final Map<Integer, CatalogueIndex> versions = new ConcurrentSkipListMap<>();

  @Override
  public Optional<CatalogueIndex> version(int number) {
    return Optional.ofNullable(versions.get(number));
  }

  /** Takes a version in; the first one under a number stands, since versions never change. */
  public void load(CataloguePublished published) {
    versions.putIfAbsent(
        published.version(), new CatalogueIndex(published.version(), published.catalogue()));
  }
}
