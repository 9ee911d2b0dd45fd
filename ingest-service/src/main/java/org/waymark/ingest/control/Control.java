package org.waymark.ingest.control;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;

/** Appends broadcasts to the control topic, where they get their number. */
public final class Control {
  static final String KEY = "control";
  private static final String SOURCE = "/waymark/ingest";

  private final EventPublisher publisher;
  private final Acknowledgements acknowledgements;
  private final Clock clock;

  public Control(EventPublisher publisher, Acknowledgements acknowledgements, Clock clock) {
    this.publisher = publisher;
    this.acknowledgements = acknowledgements;
    this.clock = clock;
  }

  /** The installation's time in milliseconds, as it is recorded with the data. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Appends a broadcast and returns its number once it is acknowledged.
   *
   * @throws org.waymark.ingest.publishing.NotAcknowledged if it was not in time
   */
  public long append(Broadcast broadcast) {
    Instant now = now();
    String id = Identity.hash(broadcast, now);
    var envelope = new Envelope(id, SOURCE, now, null, broadcast);
    return acknowledgements.await(publisher.send(Topics.CONTROL, 0, KEY, envelope)).offset();
  }
}
