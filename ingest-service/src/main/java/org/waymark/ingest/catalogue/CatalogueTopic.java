package org.waymark.ingest.catalogue;

/** The catalogue topic's own end, to know whether this copy has read everything. */
public interface CatalogueTopic {
  /** The offset that the next record will get. */
  long end();
}
