package org.waymark.indicator.track;

import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.event.TrackEvidence;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SignalEffect;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;

/**
 * The track of a series: a fold over its judged periods in their order, never over arrivals (rule
 * 10 of the specification). What is unrated is passed over. Entering and leaving differ, so that a
 * series that hovers on the line does not flap:
 *
 * <ul>
 *   <li>a counted status as many rated periods running as the rule's {@code enter} says leads off
 *       track; before that, and for a watched status, the series is watched;
 *   <li>a watched series is on track again after {@code leave} good periods running;
 *   <li>the first period off track that is not counted is recovering; after {@code leave} of them
 *       running the series is on track, or watched if the last of them is; after {@code enter}
 *       counted ones running it is off track again;
 *   <li>a signal counts, or is watched, as the rule says; the stronger of it and the status holds;
 *   <li>a counted period of small numbers leads off track with another one before it, not alone.
 * </ul>
 */
public final class TrackFold {
  private static final int ENOUGH_IF_SMALL = 2;

  private Track track = Track.ON_TRACK;
  private int counted;
  private int uncounted;
  private int good;
  private final List<Edge> edges = new ArrayList<>();

  private TrackFold() {}

  /** The edges of judged periods, which are given in order, earliest first. */
  public static List<Edge> edges(List<RatedPeriod> periods, Frequency frequency) {
    TrackFold fold = new TrackFold();
    for (RatedPeriod each : periods) {
      if (each.tells()) {
        fold.step(each, frequency);
      }
    }
    return List.copyOf(fold.edges);
  }

  private void step(RatedPeriod each, Frequency frequency) {
    TrackRule rule = each.rule();
    Standing standing = Standing.of(each);
    count(standing);
    boolean enters = counted > 0 && counted >= toEnter(each, frequency);
    boolean left = uncounted > 0 && uncounted >= rule.periodsToLeave(frequency);
    boolean settled = good > 0 && good >= rule.periodsToLeave(frequency);
    Track next =
        switch (track) {
          case ON_TRACK -> enters ? Track.OFF_TRACK : standing.track();
          case WATCH -> enters ? Track.OFF_TRACK : settled ? Track.ON_TRACK : Track.WATCH;
          case OFF_TRACK ->
              left
                  ? standing.track()
                  : standing == Standing.COUNTED ? Track.OFF_TRACK : Track.RECOVERING;
          case RECOVERING -> enters ? Track.OFF_TRACK : left ? standing.track() : Track.RECOVERING;
        };
    if (next != track) {
      edges.add(new Edge(each.period(), track, next));
      track = next;
    }
  }

  /** One period of small numbers alone shows little. */
  private static int toEnter(RatedPeriod each, Frequency frequency) {
    int periods = each.rule().periodsToEnter(frequency);
    return each.small() ? Math.max(periods, ENOUGH_IF_SMALL) : periods;
  }

  private void count(Standing standing) {
    counted = standing == Standing.COUNTED ? counted + 1 : 0;
    uncounted = standing == Standing.COUNTED ? 0 : uncounted + 1;
    good = standing == Standing.GOOD ? good + 1 : 0;
  }

  private enum Standing {
    COUNTED,
    WATCHED,
    GOOD;

    /** The track that one such period by itself leads to. */
    Track track() {
      return this == GOOD ? Track.ON_TRACK : Track.WATCH;
    }

    static Standing of(RatedPeriod each) {
      TrackRule rule = each.rule();
      if (rule.counts().contains(each.status()) || each.signals(SignalEffect.COUNTS)) {
        return COUNTED;
      }
      return rule.watch().contains(each.status()) || each.signals(SignalEffect.WATCH)
          ? WATCHED
          : GOOD;
    }
  }

  /**
   * A period with the rule that holds for it.
   *
   * @param small whether its colour rests on small numbers
   * @param signals what beside its status is told of it
   */
  public record RatedPeriod(
      Period period, Status status, TrackRule rule, boolean small, List<TrackEvidence> signals) {
    public RatedPeriod(Period period, Status status, TrackRule rule) {
      this(period, status, rule, false, List.of());
    }

    /** Whether it has a colour, or a signal that does something without one. */
    boolean tells() {
      return status.isRated() || signals(SignalEffect.COUNTS) || signals(SignalEffect.WATCH);
    }

    private boolean signals(SignalEffect effect) {
      return signals.stream()
          .map(TrackEvidence::signal)
          .anyMatch(signal -> rule.effect(signal).filter(effect::equals).isPresent());
    }
  }
}
