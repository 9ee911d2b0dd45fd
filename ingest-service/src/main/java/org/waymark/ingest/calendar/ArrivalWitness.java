package org.waymark.ingest.calendar;

import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Witness;

/**
 * Notes what a submission brought once every row of it is acknowledged, and before it is complete:
 * a complete submission is in the calendar, and one that was cut short gets there when it is sent
 * again.
 */
public final class ArrivalWitness implements Witness {
  private final Arrivals arrivals;

  public ArrivalWitness(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public Notes follow(Submission s) {
    return new ArrivalNotes(arrivals, new Arrived(s.acceptedAt(), s.id(), s.feed()));
  }
}
