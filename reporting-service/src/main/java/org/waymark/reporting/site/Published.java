package org.waymark.reporting.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.value.Period;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.log.NotYet;
import org.waymark.reporting.pack.IndicatorLine;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.pack.PackForm;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.PackStore;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the public may see: the figures of the latest month whose reports are all published, and
 * nothing that came after. A published month never changes, so it is read once.
 */
public final class Published {
  private final PackStore packs;
  private final Catalogues catalogues;
  private final JsonMapper json = EventJson.mapper();
  private final AtomicReference<@Nullable Month> latest = new AtomicReference<>();

  public Published(PackStore packs, Catalogues catalogues) {
    this.packs = packs;
    this.catalogues = catalogues;
  }

  /**
   * A published month.
   *
   * @param reports by committee, in the catalogue's order
   * @param indicators every indicator of any report, by code
   */
  public record Month(
      Period month,
      CatalogueIndex catalogue,
      Map<String, Pack> reports,
      Map<String, IndicatorLine> indicators) {}

  /** The latest month; empty before the first is published. */
  public Optional<Month> latest() {
    List<Period> finished = packs.finished();
    if (finished.isEmpty()) {
      return Optional.empty();
    }
    Period month = finished.getLast();
    Month held = latest.get();
    if (held == null || !held.month().equals(month)) {
      held = read(month);
      latest.set(held);
    }
    return Optional.of(held);
  }

  private Month read(Period month) {
    List<Pack> all = new ArrayList<>();
    packs.list(null, month).forEach(manifest -> all.add(pack(manifest)));
    CatalogueIndex catalogue = catalogues.version(all.getFirst().front().catalogueVersion());
    Map<String, Pack> reports = new LinkedHashMap<>();
    catalogue
        .catalogue()
        .committees()
        .forEach(committee ->
            all.stream()
                .filter(pack -> pack.id().committee().equals(committee.code()))
                .forEach(pack -> reports.put(committee.code(), pack)));
    Map<String, IndicatorLine> indicators = new LinkedHashMap<>();
    catalogue
        .catalogue()
        .indicators()
        .forEach(indicator ->
            reports.values().stream()
                .flatMap(Pack::indicators)
                .filter(line -> line.code().equals(indicator.code().value()))
                .findFirst()
                .ifPresent(line -> indicators.put(line.code(), line)));
    return new Month(month, catalogue, reports, indicators);
  }

  /** The model of a published report. */
  public Pack pack(PackManifest manifest) {
    return json.readValue(packs.form(manifest, PackForm.MODEL), Pack.class);
  }

  /**
   * The catalogue that the public pages speak of: that of the latest report, or else the newest.
   */
  public Optional<Catalogue> catalogue() {
    try {
      return latest()
          .map(month -> month.catalogue().catalogue())
          .or(() -> catalogues.newest().map(CatalogueIndex::catalogue));
    } catch (NotYet _) {
      return Optional.empty();
    }
  }

  /** Manifests of one committee, or all, newest first. */
  public List<PackManifest> manifests(@Nullable String committee, @Nullable Period month) {
    return packs.list(committee, month).reversed();
  }
}
