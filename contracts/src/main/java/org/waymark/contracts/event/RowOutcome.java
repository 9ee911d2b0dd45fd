package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/**
 * What a fold found of a row that ingest had accepted. Idempotent by submission, topic, partition
 * and offset; of queries, of which a row may cause several, by figure and code too.
 *
 * @param field the column, if one is to blame
 * @param code stable, listed in the docs
 * @param series of a query: the series of the figure that carries it, which may be the whole of
 *     which the row is a part
 * @param period of a query: that figure's
 * @param eventId of a query: the event behind that figure
 * @param later true where something else than the row itself brought it out, which may have come
 *     after the row's submission was final: it is noted and not counted
 */
public record RowOutcome(
    String topic,
    int partition,
    long offset,
    String submission,
    int row,
    RowResult result,
    @Nullable String field,
    @Nullable String value,
    String code,
    String message,
    @Nullable SeriesId series,
    @Nullable Period period,
    @Nullable String eventId,
    @Nullable Boolean later)
    implements Event {

  /** Anything but a query. */
  public RowOutcome(
      String topic,
      int partition,
      long offset,
      String submission,
      int row,
      RowResult result,
      @Nullable String field,
      @Nullable String value,
      String code,
      String message) {
    this(
        topic,
        partition,
        offset,
        submission,
        row,
        result,
        field,
        value,
        code,
        message,
        null,
        null,
        null,
        null);
  }

  /** The same, brought out by something else than the row itself. */
  public RowOutcome broughtOutLater() {
    return new RowOutcome(
        topic,
        partition,
        offset,
        submission,
        row,
        result,
        field,
        value,
        code,
        message,
        series,
        period,
        eventId,
        true);
  }
}
