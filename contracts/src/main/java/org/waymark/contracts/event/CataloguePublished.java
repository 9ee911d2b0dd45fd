package org.waymark.contracts.event;

import org.waymark.contracts.catalogue.Catalogue;

/**
 * A new version of the catalogue; it applies from its {@link CatalogueActivated} on.
 *
 * @param version from 1, each one more than the last
 * @param sha256 of the files it was read from, in hexadecimal
 */
public record CataloguePublished(int version, String sha256, Catalogue catalogue)
    implements Event {}
