package org.waymark.indicator.inputs;

import java.util.List;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.ReportingCalendar;

/** What applies before the first activation: nothing is known, so every row is refused. */
final class NoCatalogue {
  static final CatalogueIndex INDEX =
      new CatalogueIndex(
          0,
          new Catalogue(
              new Council("-", "-", "-", null, "#000000", null),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              new ReportingCalendar(20)));

  private NoCatalogue() {}
}
