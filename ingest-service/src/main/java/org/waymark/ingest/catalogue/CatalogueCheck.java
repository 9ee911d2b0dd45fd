package org.waymark.ingest.catalogue;

/** A rule that looks at a catalogue as a whole. */
interface CatalogueCheck {
  void check(Draft draft, Complaints complaints);
}
