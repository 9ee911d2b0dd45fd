package org.waymark.indicator.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.value.SeriesId;

/**
 * The edges that events have announced, and which of them are in effect: raised minus restated. An
 * edge that returns after it was restated is a new announcement, told apart by its ordinal, so that
 * ids are the same whenever the same log is folded.
 *
 * @param timesRaised how often each edge was announced, in effect or not
 * @param inEffect those announced and not taken back since
 */
public record RaisedEdges(SortedMap<Edge, Integer> timesRaised, SortedSet<Edge> inEffect) {
  public static final RaisedEdges NONE = new RaisedEdges(new TreeMap<>(), new TreeSet<>());

  public RaisedEdges {
    timesRaised = Collections.unmodifiableSortedMap(new TreeMap<>(timesRaised));
    inEffect = Collections.unmodifiableSortedSet(new TreeSet<>(inEffect));
  }

  /** What must be announced so that exactly these edges are in effect. */
  public Difference against(List<Edge> wanted) {
    List<Edge> vanished = new ArrayList<>(inEffect);
    vanished.removeAll(wanted);
    List<Edge> appeared = new ArrayList<>(wanted);
    appeared.removeAll(inEffect);
    SortedMap<Edge, Integer> times = new TreeMap<>(timesRaised);
    appeared.forEach(edge -> times.merge(edge, 1, Integer::sum));
    return new Difference(vanished, appeared, new RaisedEdges(times, new TreeSet<>(wanted)));
  }

  /** The id of the latest announcement of an edge. */
  public String id(SeriesId series, Edge edge) {
    Integer ordinal = timesRaised.get(edge);
    if (ordinal == null) {
      throw new IllegalArgumentException(edge + " was never raised");
    }
    return Identity.hash(
        "edge", series, edge.period(), edge.from().word(), edge.to().word(), ordinal);
  }

  /**
   * @param vanished edges in effect that no longer follow
   * @param appeared edges that follow and are not in effect
   * @param after what is raised once both are announced
   */
  public record Difference(List<Edge> vanished, List<Edge> appeared, RaisedEdges after) {}
}
