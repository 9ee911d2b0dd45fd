package org.waymark.ingest.catalogue;

import java.time.Duration;
import org.waymark.ingest.waiting.Waiting;

/** Waits, within a bound, for what other threads and processes bring about. */
public final class Patience {
  private final CatalogueVersions versions;
  private final CatalogueInForce inForce;
  private final CatalogueTopic topic;
  private final Duration bound;

  public Patience(
      CatalogueVersions versions, CatalogueInForce inForce, CatalogueTopic topic, Duration bound) {
    this.versions = versions;
    this.inForce = inForce;
    this.topic = topic;
    this.bound = bound;
  }

  /** Whether this copy has read the whole topic as it stands now. */
  boolean untilThisCopyIsWhole() {
    long end = topic.end();
    return Waiting.until(bound, () -> versions.next() >= end);
  }

  /** Whether every partition has been told of this version. */
  boolean untilInForce(int version) {
    return Waiting.until(bound, () -> inForce.now().filter(v -> v.number() >= version).isPresent());
  }
}
