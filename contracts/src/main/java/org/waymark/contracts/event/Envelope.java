package org.waymark.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its CloudEvents attributes.
 *
 * @param id unique with {@code source}; for a row the hash of its identity and content
 * @param source the service that says so, as {@code /waymark/ingest}
 * @param time when it happened, by the installation's clock
 * @param subject what it is about: the series, feed or cut
 * @param control the broadcast's number, on relayed copies only
 */
public record Envelope(
    String id,
    String source,
    Instant time,
    @Nullable String subject,
    @Nullable Long control,
    Event event) {

  public Envelope(String id, String source, Instant time, @Nullable String subject, Event event) {
    this(id, source, time, subject, null, event);
  }

  /** The same broadcast as the relay copies it. */
  public Envelope relayedAs(long number) {
    return new Envelope(id, source, time, subject, number, event);
  }
}
