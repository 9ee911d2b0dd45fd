package org.waymark.reporting.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Envelope;

/** Decodes records, and puts those aside that can never be read, so that they stop nobody else. */
public final class Decoder {
  private static final Logger LOG = LoggerFactory.getLogger(Decoder.class);
  private final EventCodec codec;
  private final EventLog log;
  private final MeterRegistry meters;

  public Decoder(EventCodec codec, EventLog log, MeterRegistry meters) {
    this.codec = codec;
    this.log = log;
    this.meters = meters;
  }

  /** The record's event; empty where it is now in the dead letters. */
  public Optional<Envelope> decode(LogRecord record) {
    try {
      return Optional.of(codec.decode(record.headers()::get, record.data()));
    } catch (Unreadable unreadable) {
      putAside(record, String.valueOf(unreadable.getMessage()));
      return Optional.empty();
    }
  }

  /** Puts a record aside that can be read but does not belong where it stands. */
  public void putAside(LogRecord record, String reason) {
    LOG.warn("{} goes to the dead letters: {}", record.place(), reason);
    log.deadLetter(record, reason);
    meters.counter("waymark.dead.letters", "service", "reporting").increment();
  }
}
