package org.waymark.indicator.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way: a day's digest to an address, or an event to a webhook. One document, so
 * that claiming it is one atomic write.
 *
 * @param id names what it is about, so that nobody can make it twice
 * @param receiver an address or a webhook's name
 * @param contents a digest's notices, by id; of a webhook the event's
 * @param body what is sent
 * @param attempts how often it was claimed
 * @param since when it came into its state
 * @param notBefore when it may be tried again, while it waits
 * @param reason why the last attempt failed, or is of unknown outcome
 */
public record Parcel(
    String id,
    Channel channel,
    String receiver,
    List<String> contents,
    String subject,
    String body,
    State state,
    int attempts,
    Instant since,
    @Nullable Instant notBefore,
    @Nullable String reason) {

  /** How it goes. */
  public enum Channel {
    MAIL,
    WEBHOOK
  }

  /** Where it is. */
  public enum State {
    /** To be sent, or sent again since the last attempt surely failed. */
    WAITING,
    /** Somebody is sending it; if he died over it, nobody knows whether it arrived. */
    CLAIMED,
    SENT,
    /** It may have arrived: a person decides whether it is sent again. */
    UNKNOWN,
    /** Refused so often that it is given up: a person decides likewise. */
    DEAD
  }

  static Parcel waiting(
      String id,
      Channel channel,
      String receiver,
      List<String> contents,
      String subject,
      String body,
      Instant now) {
    return new Parcel(
        id, channel, receiver, contents, subject, body, State.WAITING, 0, now, now, null);
  }

  Parcel claimed(Instant now) {
    return in(State.CLAIMED, attempts + 1, now, null, null);
  }

  Parcel sent(Instant now) {
    return in(State.SENT, attempts, now, null, null);
  }

  Parcel unknown(Instant now, String why) {
    return in(State.UNKNOWN, attempts, now, null, why);
  }

  Parcel dead(Instant now, String why) {
    return in(State.DEAD, attempts, now, null, why);
  }

  Parcel again(Instant now, Instant then, @Nullable String why) {
    return in(State.WAITING, attempts, now, then, why);
  }

  private Parcel in(
      State other, int tried, Instant now, @Nullable Instant then, @Nullable String why) {
    return new Parcel(id, channel, receiver, contents, subject, body, other, tried, now, then, why);
  }
}
