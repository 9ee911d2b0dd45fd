package org.waymark.indicator.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.series.Series;

/**
 * The latest facts of a series. They stand in its document and so change in one write with what
 * they made of it. Whenever there are enough they become a bucket, which is written before the
 * document that no longer holds them.
 *
 * @param kept how many facts are in buckets that the document has let go of
 * @param open those that stand in the document
 * @param full buckets that have to be written before the document is
 */
public record Facts(long kept, List<Fact> open, List<Bucket> full) {
  /** How many facts a bucket holds. */
  public static final int BUCKET = 32;

  /** Each so many buckets one tells how the series was, which bounds what a replay must fold. */
  private static final int BUCKETS_TO_A_START = 4;

  public static final Facts NONE = new Facts(0, List.of(), List.of());

  /** Of a document that is older than the keeping of facts; only a fold from the start has them. */
  public static final Facts MISSING = new Facts(-1, List.of(), List.of());

  public Facts {
    open = List.copyOf(open);
    full = List.copyOf(full);
  }

  /**
   * One more.
   *
   * @param after what it made of the series
   */
  public Facts with(Fact fact, Series after, int partition) {
    if (!areWhole()) {
      return this;
    }
    List<Fact> more = added(open, fact);
    if (more.size() < BUCKET) {
      return new Facts(kept, more, full);
    }
    long number = kept / BUCKET;
    @Nullable Series start = (number + 1) % BUCKETS_TO_A_START == 0 ? after : null;
    Bucket bucket = new Bucket(after.id(), partition, number, more, start);
    return new Facts(kept + BUCKET, List.of(), added(full, bucket));
  }

  /** The same once the full buckets are written. */
  public Facts withoutFull() {
    return new Facts(kept, open, List.of());
  }

  private static <T> List<T> added(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /** Whether they reach back to the first. */
  public boolean areWhole() {
    return kept >= 0;
  }

  /** How many buckets the document has let go of. */
  public long buckets() {
    return kept / BUCKET;
  }
}
