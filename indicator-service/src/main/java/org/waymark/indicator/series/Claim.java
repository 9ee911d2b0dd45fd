package org.waymark.indicator.series;

import java.time.Instant;
import java.util.Comparator;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.Origin;

/**
 * What somebody submitted for a period (a figure, a target, a commentary, an action), with its
 * place in the log.
 *
 * @param eventId hash of series, period, explicit revision and content
 * @param content hash of the content alone
 * @param offset of the record in the partition of inputs
 */
public record Claim<T extends InputRow>(String eventId, String content, long offset, T said) {
  /** Who came first; the offset decides only between copies of the very same row. */
  static final Comparator<Claim<?>> EARLIEST =
      Comparator.<Claim<?>, Instant>comparing(Claim::acceptedAt)
          .thenComparing(Claim::eventId)
          .thenComparing(each -> each.origin().submission())
          .thenComparing(each -> each.origin().row())
          .thenComparing(Claim::offset);

  public static <T extends InputRow> Claim<T> of(T said, long offset) {
    return new Claim<>(Identity.of(said), Identity.contentOf(said), offset, said);
  }

  /** The explicit revision, 0 for none. */
  public int revision() {
    return said.revision() == null ? 0 : said.revision();
  }

  public Origin origin() {
    return said.origin();
  }

  public Instant acceptedAt() {
    return said.origin().acceptedAt();
  }

  boolean isSameRow(Claim<T> other) {
    return origin().submission().equals(other.origin().submission())
        && origin().row() == other.origin().row();
  }

  Claim<T> earlierOf(Claim<T> other) {
    return EARLIEST.compare(this, other) <= 0 ? this : other;
  }
}
