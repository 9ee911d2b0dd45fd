package org.waymark.indicator.inputs;

import java.time.Instant;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.MeasurementRecorded;

/** A record of the log as it is understood. */
sealed interface Decoded {
  long offset();

  /** A figure of a series. */
  record Figure(long offset, MeasurementRecorded figure) implements Decoded {}

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
      case MeasurementRecorded figure -> new Figure(record.offset(), figure);
      case Broadcast broadcast ->
          envelope.control() == null
              ? new Letter(record, "a broadcast without its control number")
              : new Stop(record.offset(), envelope.control(), envelope.time(), broadcast);
      default -> new Letter(record, "this kind of event does not belong on this topic");
    };
  }
}
