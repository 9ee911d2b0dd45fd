package org.waymark.indicator.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends what waits: claimed before it is sent, marked after. An attempt that surely failed is made
 * again, later each time; one of unknown outcome, and a claim whose owner has died, stays to be
 * seen until a person decides.
 */
public final class Dispatch {
  private static final int MOST = 100;

  private final Parcels parcels;
  private final Notices notices;
  private final Map<Parcel.Channel, Sender> senders;
  private final Terms terms;
  private final Clock clock;

  /**
   * How patient it is.
   *
   * @param attempts after so many refusals a parcel is given up
   * @param first how long it waits after the first refusal; each further one doubles it
   * @param lapse a claim older than this is of unknown outcome
   */
  public record Terms(int attempts, Duration first, Duration lapse) {}

  public Dispatch(
      Parcels parcels, Notices notices, List<Sender> senders, Terms terms, Clock clock) {
    this.parcels = parcels;
    this.notices = notices;
    this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
    this.terms = terms;
    this.clock = clock;
  }

  /** Sends what is due, and says of claims that have lapsed that nobody knows. */
  public void run() {
    Instant lapsed = clock.instant().minus(terms.lapse());
    for (Parcel parcel : parcels.in(Parcel.State.CLAIMED, lapsed, MOST)) {
      parcels.replace(
          parcel, parcel.unknown(clock.instant(), "the sender ended before it said how it went"));
    }
    parcels.due(clock.instant(), MOST).forEach(this::send);
  }

  /**
   * Lets a parcel be sent once more, as a person decided.
   *
   * @return whether it could be: only what is given up or of unknown outcome is
   */
  public boolean again(Parcel parcel) {
    boolean stuck = parcel.state() == Parcel.State.DEAD || parcel.state() == Parcel.State.UNKNOWN;
    Instant now = clock.instant();
    return stuck && parcels.replace(parcel, parcel.again(now, now, parcel.reason()));
  }

  private void send(Parcel parcel) {
    Sender sender = senders.get(parcel.channel());
    Parcel mine = parcel.claimed(clock.instant());
    if (sender == null || !parcels.replace(parcel, mine)) {
      return;
    }
    Parcel after =
        switch (sender.send(mine)) {
          case Attempt.Taken taken -> mine.sent(clock.instant());
          case Attempt.Unsure unsure -> mine.unknown(clock.instant(), unsure.reason());
          case Attempt.Refused refused -> refused(mine, refused.reason());
        };
    parcels.replace(mine, after);
    if (after.state() == Parcel.State.SENT && after.channel() == Parcel.Channel.MAIL) {
      notices.told(after.contents());
    }
  }

  private Parcel refused(Parcel mine, String why) {
    Instant now = clock.instant();
    if (mine.attempts() >= terms.attempts()) {
      return mine.dead(now, why);
    }
    return mine.again(now, now.plus(terms.first().multipliedBy(1L << (mine.attempts() - 1))), why);
  }
}
