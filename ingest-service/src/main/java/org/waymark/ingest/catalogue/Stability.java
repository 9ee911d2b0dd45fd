package org.waymark.ingest.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.IndicatorCode;

/** What may never change from one version to the next. */
final class Stability {
  private Stability() {}

  /** An indicator's family is its place in the log: moving it would need a rebuild. */
  static void check(Catalogue before, Catalogue after, Complaints complaints) {
    Map<IndicatorCode, String> families =
        before.indicators().stream().collect(toMap(Indicator::code, Indicator::family));
    for (Indicator indicator : after.indicators()) {
      String family = families.getOrDefault(indicator.code(), indicator.family());
      if (!family.equals(indicator.family())) {
        complaints.about(
            indicator,
            "family",
            indicator.family(),
            "an indicator's family never changes: '%s' is wanted".formatted(family));
      }
    }
  }
}
