package org.waymark.indicator.inputs;

import java.util.Optional;
import org.waymark.contracts.catalogue.CatalogueIndex;

/** This service's copy of every catalogue version. */
@FunctionalInterface
public interface Catalogues {
  /** A version, once it has been loaded from the catalogue topic. */
  Optional<CatalogueIndex> version(int number);
}
