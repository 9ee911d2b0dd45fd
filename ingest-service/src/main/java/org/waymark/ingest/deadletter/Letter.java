package org.waymark.ingest.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that a service could not read, and what became of it. Its data is not here: it stands on
 * its own topic and among the dead letters, both kept for ever.
 *
 * @param place where it stood when it died last
 * @param number offset of the latest dead letter about it
 * @param at when it died last
 * @param times how often it was put aside
 * @param attempt how often it was tried to put it back
 * @param claimedUntil until then somebody is at it; by real time
 * @param ended how it ended; absent while it has not
 * @param change counts changes, each of which is made from the one before
 */
public record Letter(
    String id,
    String service,
    String reason,
    Place place,
    long number,
    Instant at,
    int size,
    int times,
    State state,
    int attempt,
    @Nullable Instant claimedUntil,
    @Nullable Ended ended,
    int change) {
  /** Where in its life a letter is. */
  public enum State {
    /** Nobody has dealt with it. */
    OPEN,
    /** It is being put back; where nobody is at it any more, it is not known whether it was. */
    REPLAYING,
    /** It stands on its topic again. */
    REPLAYED,
    /** Somebody has said that it is not wanted. */
    DISCARDED
  }

  /**
   * How it ended.
   *
   * @param why the reason it was discarded for
   * @param offset where it stands again, in the same partition
   */
  public record Ended(String by, Instant at, @Nullable String why, @Nullable Long offset) {}

  static Letter of(Death d) {
    return new Letter(
        d.id(),
        d.service(),
        d.reason(),
        d.place(),
        d.number(),
        d.at(),
        d.size(),
        1,
        State.OPEN,
        0,
        null,
        null,
        0);
  }

  /** With another dead letter about it; itself where that one is known. */
  Letter diedAgain(Death d) {
    if (d.number() <= number) {
      return this;
    }
    return isOfLastReplay(d)
        ? new Letter(
            id,
            service,
            d.reason(),
            d.place(),
            d.number(),
            d.at(),
            d.size(),
            times + 1,
            State.OPEN,
            attempt,
            null,
            null,
            change + 1)
        : new Letter(
            id,
            service,
            reason,
            place,
            d.number(),
            at,
            size,
            times + 1,
            state,
            attempt,
            claimedUntil,
            ended,
            change + 1);
  }

  private boolean isOfLastReplay(Death d) {
    var replay = d.replay();
    return replay != null && replay.attempt() == attempt && d.place().offset() > place.offset();
  }

  boolean isOver() {
    return state == State.REPLAYED || state == State.DISCARDED;
  }

  boolean isClaimed(Instant now) {
    return claimedUntil != null && now.isBefore(claimedUntil);
  }

  /** Whether it was being put back when whoever did it was cut short. */
  public boolean isOfUnknownOutcome(Instant now) {
    return state == State.REPLAYING && !isClaimed(now);
  }

  Letter replaying(Instant until) {
    return changed(State.REPLAYING, attempt + 1, until, null);
  }

  Letter claimed(Instant until) {
    return changed(state, attempt, until, null);
  }

  /** Let go of, in a state it was in before. */
  Letter released(State before) {
    return changed(before, attempt, null, null);
  }

  Letter ended(State end, Ended how) {
    return changed(end, attempt, null, how);
  }

  private Letter changed(
      State next, int nextAttempt, @Nullable Instant until, @Nullable Ended how) {
    return new Letter(
        id,
        service,
        reason,
        place,
        number,
        at,
        size,
        times,
        next,
        nextAttempt,
        until,
        how,
        change + 1);
  }
}
