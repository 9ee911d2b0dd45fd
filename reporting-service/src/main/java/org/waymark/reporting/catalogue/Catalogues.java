package org.waymark.reporting.catalogue;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.reporting.log.NotYet;

/** Every version of the catalogue that has been read, ready to be asked. Thread-safe. */
public final class Catalogues {
  private final NavigableMap<Integer, CatalogueIndex> versions = new ConcurrentSkipListMap<>();

  public void add(CataloguePublished published) {
    versions.computeIfAbsent(
        published.version(), version -> new CatalogueIndex(version, published.catalogue()));
  }

  /**
   * A version that the log speaks of.
   *
   * @throws NotYet while it has not been read from its own topic
   */
  public CatalogueIndex version(int version) {
    return Optional.ofNullable(versions.get(version))
        .orElseThrow(() -> new NotYet("catalogue version " + version + " is not loaded yet"));
  }

  /** The newest version that has been read, whether it applies already or not. */
  public Optional<CatalogueIndex> newest() {
    return Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue);
  }
}
