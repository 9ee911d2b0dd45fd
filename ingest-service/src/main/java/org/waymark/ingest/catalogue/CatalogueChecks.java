package org.waymark.ingest.catalogue;

import java.util.List;

/** Every rule that a catalogue must keep before it becomes a version. */
final class CatalogueChecks {
  private static final List<CatalogueCheck> ALL =
      List.of(
          new UniqueCodes(),
          new FrameworkSense(),
          new PolicySense(),
          new PolicyUse(),
          new IndicatorReferences(),
          new IndicatorSense(),
          new TargetSense(),
          new PeopleSense(),
          new MappingSense());

  private CatalogueChecks() {}

  static void run(Draft draft, Complaints complaints) {
    ALL.forEach(check -> check.check(draft, complaints));
  }
}
