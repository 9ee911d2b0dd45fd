package org.waymark.indicator.track;

import java.util.Comparator;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Track;

/** The step from one track to another at a period. */
public record Edge(Period period, Track from, Track to) implements Comparable<Edge> {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::period).thenComparing(Edge::from).thenComparing(Edge::to);

  @Override
  public int compareTo(Edge other) {
    return ORDER.compare(this, other);
  }
}
