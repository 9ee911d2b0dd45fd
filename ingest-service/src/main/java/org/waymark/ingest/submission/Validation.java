package org.waymark.ingest.submission;

import java.io.IOException;
import java.util.List;

/** Reads a body to its end, judges each row and passes on the good ones; one row at a time. */
final class Validation {
  private final Layout layout;
  private final RowRules rules;
  private final Counting counting;
  private final SeenRows seen = new SeenRows();
  private final Runnable betweenRows;
  private final Witness.Notes notes;

  /**
   * @param betweenRows called before each row, to keep a lease alive
   */
  Validation(Layout layout, RowRules rules, int mostListed, Runnable betweenRows) {
    this(layout, rules, mostListed, betweenRows, Witness.Notes.NONE);
  }

  /**
   * @param notes told what becomes of each row
   */
  Validation(
      Layout layout, RowRules rules, int mostListed, Runnable betweenRows, Witness.Notes notes) {
    this.layout = layout;
    this.rules = rules;
    this.counting = new Counting(mostListed);
    this.betweenRows = betweenRows;
    this.notes = notes;
  }

  Tally tally() {
    return counting.tally();
  }

  void run(Body body, RowSink sink) throws IOException, UnreadableBody {
    try (LineReader lines = body.lines(layout)) {
      counting.notes(lines.notes());
      for (Line line = lines.next(); line != null; line = lines.next()) {
        betweenRows.run();
        switch (line) {
          case Line.Row row -> row(row, sink);
          case Line.Broken broken -> refuse(List.of(problem(broken)));
          case Line.LeftOut leftOut -> counting.leftOut(leftOut.why());
        }
      }
    }
  }

  private static RowProblem problem(Line.Broken broken) {
    String cell =
        broken.field() == null || broken.value() == null
            ? ""
            : ", %s '%s'".formatted(broken.field(), broken.value());
    String what = "Row %d%s: %s".formatted(broken.number(), cell, broken.message());
    return new RowProblem(broken.number(), broken.field(), broken.value(), broken.code(), what);
  }

  private void row(Line.Row row, RowSink sink) {
    switch (rules.judge(row)) {
      case Verdict.Bad bad -> refuse(bad.problems());
      case Verdict.Good good -> once(row.number(), good, sink);
    }
  }

  /** Withholds what stands twice; refuses what says something else of the same subject. */
  private void once(int row, Verdict.Good good, RowSink sink) {
    String id = good.event().id();
    int before = seen.note(good.subject(), id, row);
    if (before < 0) {
      sink.take(good);
      counting.accepted();
      notes.sent(good.event());
    } else if (seen.hasId(before, id)) {
      counting.duplicate();
      notes.repeated(row, seen.row(before));
    } else {
      refuse(List.of(contradiction(row, seen.row(before))));
    }
  }

  private void refuse(List<RowProblem> problems) {
    counting.rejected(problems);
    notes.refused(problems);
  }

  private static RowProblem contradiction(int row, int before) {
    return new RowProblem(
        row,
        null,
        null,
        "row.contradicts",
        "Row %d: it differs from row %d about the same thing; keep one, or give one a revision"
            .formatted(row, before));
  }
}
