package org.waymark.indicator.series;

import java.util.List;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.TrackEvent;

/**
 * What a record made of a series, decided purely.
 *
 * @param series as it is afterwards
 * @param events what happened to its track, in order
 * @param outcomes what must be said of rows that were not simply accepted, of queries that lapsed
 *     and of decisions on them
 * @param stateChanged whether its state differs from the one before
 */
public record Decision(
    Series series,
    Result result,
    List<TrackEvent> events,
    List<Event> outcomes,
    boolean stateChanged) {

  /** How the record ended; each record ends in exactly one. */
  public enum Result {
    ACCEPTED,
    DUPLICATE,
    CONFLICT,
    REFUSED,
    BROADCAST
  }
}
