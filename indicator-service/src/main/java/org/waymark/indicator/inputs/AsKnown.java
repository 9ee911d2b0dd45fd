package org.waymark.indicator.inputs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.indicator.history.Bucket;
import org.waymark.indicator.history.Buckets;
import org.waymark.indicator.history.Fact;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.history.Replay;
import org.waymark.indicator.series.Series;

/**
 * Series as they were known at an instant: what had been folded of records known by then, folded
 * again. Records are known in the order of the log, so that is a beginning of the series' facts.
 *
 * <p>A document is read first, then the buckets that it has let go of, which were written before
 * it.
 */
public final class AsKnown {
  private final SeriesStore store;
  private final Buckets buckets;
  private final Rulebook rules;

  public AsKnown(SeriesStore store, Buckets buckets, Rulebook rules) {
    this.store = store;
    this.buckets = buckets;
    this.rules = rules;
  }

  /** The catalogue that applied at an instant; empty before the first activation. */
  public Optional<CatalogueIndex> catalogueAt(Instant at) {
    int version = store.catalogueVersionAt(at);
    return version == 0 ? Optional.empty() : Optional.of(rules.version(version).catalogue());
  }

  /**
   * What a document as it is now was at an instant; empty where nothing was known of the series
   * then.
   *
   * @throws NotKept if its document is older than the keeping of history
   */
  public Optional<StoredSeries> at(StoredSeries now, Instant at) {
    return isKnownSince(whole(now), at) ? Optional.of(now) : replayed(now, at);
  }

  private static boolean isKnownSince(StoredSeries now, Instant at) {
    List<Fact> open = now.facts().open();
    return !open.isEmpty() && !open.getLast().known().isAfter(at);
  }

  private Optional<StoredSeries> replayed(StoredSeries now, Instant at) {
    Optional<Bucket> start = buckets.latestStart(now.series().id(), at);
    Series series = before(now, start);
    long offset = start.map(each -> each.facts().getLast().offset()).orElse(-1L);
    for (Fact fact : facts(now, start)) {
      if (fact.known().isAfter(at)) {
        break;
      }
      series = Replay.of(series, fact, rules::version).series();
      offset = fact.offset();
    }
    return offset < 0
        ? Optional.empty()
        : Optional.of(
            new StoredSeries(
                now.generation(), now.partition(), offset, series, Outbox.EMPTY, Facts.NONE));
  }

  /**
   * What changed a series, in order.
   *
   * @param after only what has a greater offset
   * @param asAt only what was known then
   * @throws NotKept if its document is older than the keeping of history
   */
  public List<Replay> history(StoredSeries now, long after, int limit, Instant asAt) {
    Optional<Bucket> start = buckets.latestStart(whole(now).series().id(), after);
    Series series = before(now, start);
    List<Replay> history = new ArrayList<>();
    for (Fact fact : facts(now, start)) {
      if (fact.known().isAfter(asAt) || history.size() == limit) {
        break;
      }
      Replay replay = Replay.of(series, fact, rules::version);
      series = replay.series();
      if (fact.offset() > after) {
        history.add(replay);
      }
    }
    return history;
  }

  private static StoredSeries whole(StoredSeries now) {
    if (!now.facts().areWhole()) {
      throw new NotKept(now.series().id());
    }
    return now;
  }

  private static Series before(StoredSeries now, Optional<Bucket> start) {
    return start.map(Bucket::after).orElseGet(() -> Series.unknown(now.series().id()));
  }

  private List<Fact> facts(StoredSeries now, Optional<Bucket> start) {
    long from = start.map(each -> each.number() + 1).orElse(0L);
    List<Bucket> kept = buckets.of(now.series().id(), from, now.facts().buckets());
    return Stream.concat(
            kept.stream().flatMap(each -> each.facts().stream()), now.facts().open().stream())
        .toList();
  }
}
