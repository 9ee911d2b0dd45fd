package org.waymark.ingest.consuming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Envelope;

/**
 * One record as it was read, with its raw headers.
 *
 * @param written when the broker or its writer says it was written
 * @param data empty for a tombstone
 */
public record Received(
    String topic,
    int partition,
    long offset,
    Instant written,
    Map<String, byte[]> headers,
    byte[] data) {
  /** A header's text, null where there is none. */
  public @Nullable String header(String name) {
    byte[] value = headers.get(name);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }

  public Envelope decode(EventCodec codec) throws Unreadable {
    return codec.decode(this::header, data);
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
