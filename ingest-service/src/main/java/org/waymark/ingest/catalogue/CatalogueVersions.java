package org.waymark.ingest.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.CataloguePublished;

/** This copy of every version of the catalogue, rebuilt from the topic on each start. */
public final class CatalogueVersions {
  /**
   * One version, ready to be asked.
   *
   * @param publishedAt by the installation's clock
   */
  public record Version(int number, String sha256, CatalogueIndex index, Instant publishedAt) {}

  private final ConcurrentNavigableMap<Integer, Version> versions = new ConcurrentSkipListMap<>();

  private final AtomicLong next = new AtomicLong();

  /** Remembers that this copy has read the topic up to and including an offset. */
  public void passed(long offset) {
    next.accumulateAndGet(offset + 1, Math::max);
  }

  /** The first offset of the topic that this copy has not read. */
  public long next() {
    return next.get();
  }

  /** Takes a version from the topic; a number that is known already keeps its first content. */
  public void add(CataloguePublished published, Instant at) {
    versions.computeIfAbsent(
        published.version(),
        number ->
            new Version(
                number, published.sha256(), new CatalogueIndex(number, published.catalogue()), at));
  }

  public Optional<Version> version(int number) {
    return Optional.ofNullable(versions.get(number));
  }

  /** The version with the highest number, whether or not it applies yet. */
  public Optional<Version> latest() {
    var last = versions.lastEntry();
    return last == null ? Optional.empty() : Optional.of(last.getValue());
  }
}
