package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows while they are read. Not thread-safe. */
final class Counting {
  private static final int MOST_REASONS = 100;

  private final int mostListed;
  private final List<RowProblem> rows = new ArrayList<>();
  private List<String> notes = List.of();
  private int accepted;
  private int duplicate;
  private int rejected;
  private int moreRows;
  private int leftOut;
  private final Map<String, Integer> reasons = new TreeMap<>();

  Counting(int mostListed) {
    this.mostListed = mostListed;
  }

  void notes(List<String> ofReading) {
    notes = List.copyOf(ofReading);
  }

  void accepted() {
    accepted++;
  }

  void duplicate() {
    duplicate++;
  }

  /** One row was refused, for one or more reasons. */
  void rejected(List<RowProblem> problems) {
    rejected++;
    for (RowProblem problem : problems) {
      if (rows.size() < mostListed) {
        rows.add(problem);
      } else {
        moreRows++;
      }
    }
  }

  /** The feed's mapping passes something over; its reasons are few, being the mapping's own. */
  void leftOut(String why) {
    leftOut++;
    if (reasons.size() < MOST_REASONS || reasons.containsKey(why)) {
      reasons.merge(why, 1, Integer::sum);
    }
  }

  private LeftOut leftOut() {
    return leftOut == 0
        ? LeftOut.NOTHING
        : new LeftOut(
            leftOut,
            reasons.entrySet().stream()
                .map(each -> new LeftOut.Reason(each.getKey(), each.getValue()))
                .toList());
  }

  Tally tally() {
    return new Tally(accepted, duplicate, rejected, List.copyOf(rows), moreRows, notes, leftOut());
  }
}
