package org.waymark.ingest.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.value.SeriesId;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.catalogue.CatalogueVersions.Version;

/**
 * Since when each series has been watched: since the first version of the catalogue that names it,
 * for nobody could be late before anybody was asked.
 */
final class Watched {
  private final CatalogueVersions versions;
  private final Map<SeriesId, LocalDate> since = new HashMap<>();
  private int upTo;

  Watched(CatalogueVersions versions) {
    this.versions = versions;
  }

  /** The first day of each series that a version names. */
  synchronized Map<SeriesId, LocalDate> since(Version version) {
    while (upTo < version.number()) {
      upTo++;
      versions.version(upTo).ifPresent(this::add);
    }
    return Map.copyOf(since);
  }

  private void add(Version version) {
    LocalDate day = version.publishedAt().atZone(DueDates.ZONE).toLocalDate();
    version.index().expectedSeries().forEach(series -> since.putIfAbsent(series, day));
  }
}
