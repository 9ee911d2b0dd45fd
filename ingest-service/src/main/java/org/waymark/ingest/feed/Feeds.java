package org.waymark.ingest.feed;

import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.catalogue.CatalogueInForce;
import org.waymark.ingest.catalogue.CatalogueVersions;

/** The feeds of the catalogue in force. */
public final class Feeds {
  private final CatalogueInForce inForce;

  public Feeds(CatalogueInForce inForce) {
    this.inForce = inForce;
  }

  /**
   * The catalogue in force.
   *
   * @throws Unknown where none was loaded yet
   */
  public CatalogueVersions.Version catalogue() {
    return inForce
        .now()
        .orElseThrow(
            () -> new Unknown("catalogue.none", "no catalogue is in force yet: load one first"));
  }

  /**
   * @throws Unknown where the catalogue has no such feed
   */
  public Feed feed(CatalogueVersions.Version catalogue, String code) {
    return catalogue
        .index()
        .feed(code)
        .orElseThrow(() -> new Unknown("feed.unknown", "the catalogue has no feed of this code"));
  }

  /** There is no such feed, or no catalogue. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Unknown(String code, String message) {
      super(message);
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
