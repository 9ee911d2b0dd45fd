package org.waymark.indicator.track;

import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.Period;
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
 *   <li>the first good period off track is recovering, which ends after {@code leave} good periods
 *       running, or off track again after {@code enter} counted ones running.
 * </ul>
 */
public final class TrackFold {
  private Track track = Track.ON_TRACK;
  private int counted;
  private int good;
  private final List<Edge> edges = new ArrayList<>();

  private TrackFold() {}

  /** The edges of judged periods, which are given in order, earliest first. */
  public static List<Edge> edges(List<RatedPeriod> periods, Frequency frequency) {
    TrackFold fold = new TrackFold();
    for (RatedPeriod each : periods) {
      if (each.status().isRated()) {
        fold.step(each, frequency);
      }
    }
    return List.copyOf(fold.edges);
  }

  private void step(RatedPeriod each, Frequency frequency) {
    TrackRule rule = each.rule();
    Standing standing = Standing.of(each.status(), rule);
    counted = standing == Standing.COUNTED ? counted + 1 : 0;
    good = standing == Standing.GOOD ? good + 1 : 0;
    boolean enters = counted >= rule.periodsToEnter(frequency) && counted > 0;
    boolean leaves = good >= rule.periodsToLeave(frequency) && good > 0;
    Track next =
        switch (track) {
          case ON_TRACK ->
              enters ? Track.OFF_TRACK : standing == Standing.GOOD ? Track.ON_TRACK : Track.WATCH;
          case WATCH -> enters ? Track.OFF_TRACK : leaves ? Track.ON_TRACK : Track.WATCH;
          case OFF_TRACK ->
              leaves
                  ? Track.ON_TRACK
                  : standing == Standing.GOOD ? Track.RECOVERING : Track.OFF_TRACK;
          case RECOVERING -> enters ? Track.OFF_TRACK : leaves ? Track.ON_TRACK : Track.RECOVERING;
        };
    if (next != track) {
      edges.add(new Edge(each.period(), track, next));
      track = next;
    }
  }

  private enum Standing {
    COUNTED,
    WATCHED,
    GOOD;

    static Standing of(Status status, TrackRule rule) {
      if (rule.counts().contains(status)) {
        return COUNTED;
      }
      return rule.watch().contains(status) ? WATCHED : GOOD;
    }
  }

  /** A judged period with the rule that holds for it. */
  public record RatedPeriod(Period period, Status status, TrackRule rule) {}
}
