package org.waymark.ingest.catalogue;

/** Reads a catalogue's files. */
public interface CatalogueParser {
  /** Reads all that can be read, and complains of the rest. */
  Draft parse(CatalogueFiles files, Complaints complaints);
}
