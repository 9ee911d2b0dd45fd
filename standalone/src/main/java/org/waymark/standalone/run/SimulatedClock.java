package org.waymark.standalone.run;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a demonstration: it stands still at the instant it was set to, so that the same
 * replay gives the same instants, until it is told to run on from there. Instants are whole
 * milliseconds, as the store keeps them.
 */
public final class SimulatedClock extends Clock {
  private final AtomicReference<InstantSource> now;
  private final ZoneId zone;

  public SimulatedClock(Instant start) {
    this(new AtomicReference<>(InstantSource.fixed(start)), ZoneOffset.UTC);
  }

  private SimulatedClock(AtomicReference<InstantSource> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Stands still at this instant, earlier or later than before: a replay starts over. */
  public void standAt(Instant instant) {
    now.set(InstantSource.fixed(instant));
  }

  /** From now on shows what the given source shows. */
  public void follow(InstantSource source) {
    now.set(source);
  }

  @Override
  public Instant instant() {
    return now.get().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock read in another zone: set one and the other is set. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SimulatedClock(now, other);
  }
}
