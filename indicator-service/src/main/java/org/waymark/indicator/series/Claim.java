package org.waymark.indicator.series;

import java.time.Instant;
import java.util.Comparator;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;

/**
 * A figure that somebody submitted for a period, with its place in the log.
 *
 * @param eventId hash of series, period, explicit revision and content
 * @param content hash of the content alone
 * @param offset of the record in the partition of inputs
 */
public record Claim(String eventId, String content, long offset, MeasurementRecorded figure) {
  /** Who came first; the offset decides only between copies of the very same row. */
  static final Comparator<Claim> EARLIEST =
      Comparator.comparing(Claim::acceptedAt)
          .thenComparing(Claim::eventId)
          .thenComparing(each -> each.figure().origin().submission())
          .thenComparing(each -> each.figure().origin().row())
          .thenComparing(Claim::offset);

  public static Claim of(MeasurementRecorded figure, long offset) {
    return new Claim(Identity.of(figure), Identity.contentOf(figure), offset, figure);
  }

  /** The explicit revision, 0 for none. */
  public int revision() {
    return figure.revision() == null ? 0 : figure.revision();
  }

  public Instant acceptedAt() {
    return figure.origin().acceptedAt();
  }

  boolean isSameRow(Claim other) {
    return figure.origin().submission().equals(other.figure.origin().submission())
        && figure.origin().row() == other.figure.origin().row();
  }

  Claim earlierOf(Claim other) {
    return EARLIEST.compare(this, other) <= 0 ? this : other;
  }
}
