package org.waymark.indicator.inputs;

import java.time.Instant;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.SeriesRecord;

/** A record of the log as it is understood. */
sealed interface Decoded {
  long offset();

  /** What one series is told. */
  record OfSeries(long offset, SeriesId series, SeriesRecord said) implements Decoded {}

  /**
   * A broadcast, which is a full stop.
   *
   * @param number its control number
   * @param saidAt when it was appended, by the installation's clock
   */
  record Stop(long offset, long number, Instant saidAt, Broadcast broadcast) implements Decoded {}

  /** What can never be folded here, and why. */
  record Letter(InputRecord record, String reason) implements Decoded {
    @Override
    public long offset() {
      return record.offset();
    }
  }

  static Decoded of(InputRecord record, EventCodec codec) {
    try {
      return of(record, codec.decode(record.headers()::get, record.data()));
    } catch (Unreadable why) {
      return new Letter(record, String.valueOf(why.getMessage()));
    }
  }

  private static Decoded of(InputRecord record, Envelope envelope) {
    return switch (envelope.event()) {
      case InputRow row ->
          new OfSeries(
              record.offset(), row.series(), new SeriesRecord.RowCame(row, position(record)));
      case QueryDecided decided ->
          new OfSeries(
              record.offset(),
              decided.series(),
              new SeriesRecord.DecisionCame(decided, position(record)));
      case Broadcast broadcast ->
          envelope.control() == null
              ? new Letter(record, "a broadcast without its control number")
              : new Stop(record.offset(), envelope.control(), envelope.time(), broadcast);
      default -> new Letter(record, "this kind of event does not belong on this topic");
    };
  }

  private static LogPosition position(InputRecord record) {
    return new LogPosition(Topics.INPUTS, record.partition(), record.offset());
  }
}
