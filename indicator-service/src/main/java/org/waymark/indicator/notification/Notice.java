package org.waymark.indicator.notification;

import java.time.Instant;

/**
 * One thing to tell one address, in words.
 *
 * @param address where it goes, as {@code older-people@example.org}
 * @param event the track event's id
 * @param at when the event became known
 */
public record Notice(String address, String event, String heading, String text, Instant at) {
  /** The same event is told to an address once. */
  public String id() {
    return address + "/" + event;
  }
}
