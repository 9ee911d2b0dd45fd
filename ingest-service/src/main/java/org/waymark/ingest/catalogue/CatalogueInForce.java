package org.waymark.ingest.catalogue;

import java.util.Optional;
import org.waymark.ingest.control.RelayProgress;

/**
 * The version that ingest validates with: the latest that the relay has told every partition of,
 * hence never one that a fold has not reached.
 */
public final class CatalogueInForce {
  private final CatalogueVersions versions;
  private final RelayProgress relay;

  public CatalogueInForce(CatalogueVersions versions, RelayProgress relay) {
    this.versions = versions;
    this.relay = relay;
  }

  /** Nothing where no catalogue was loaded yet, or this copy has not read it from the topic yet. */
  public Optional<CatalogueVersions.Version> now() {
    return versions.version(relay.now().catalogueVersion());
  }
}
