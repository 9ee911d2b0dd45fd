package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.List;

/** Counts rows while they are read. Not thread-safe. */
final class Counting {
  private final int mostListed;
  private final List<RowProblem> rows = new ArrayList<>();
  private List<String> notes = List.of();
  private int accepted;
  private int duplicate;
  private int rejected;
  private int moreRows;

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

  Tally tally() {
    return new Tally(accepted, duplicate, rejected, List.copyOf(rows), moreRows, notes);
  }
}
