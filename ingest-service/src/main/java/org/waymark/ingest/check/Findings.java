package org.waymark.ingest.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.submission.LeftOut;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Tally;

/**
 * What a check found: {@code received = accepted + duplicate + rejected}.
 *
 * @param rows the first rows that would be refused, beside what stands in them
 * @param moreRows how many further rows would be refused
 * @param notes what the sender should know of how the file was read
 * @param leftOut what the feed's mapping would pass over; absent in checks made before it was kept
 */
public record Findings(
    int accepted,
    int duplicate,
    int rejected,
    List<CheckedRow> rows,
    int moreRows,
    List<String> notes,
    @Nullable LeftOut leftOut) {
  /** One cell that is not empty. */
  public record Cell(String column, String value) {}

  /** One row that would be refused. */
  public record CheckedRow(int row, List<Cell> cells, List<RowProblem> problems) {}

  static Findings of(Tally tally, List<CheckedRow> rows) {
    return new Findings(
        tally.accepted(),
        tally.duplicate(),
        tally.rejected(),
        rows,
        tally.rejected() - rows.size(),
        tally.notes(),
        tally.leftOut());
  }

  public int received() {
    return accepted + duplicate + rejected;
  }
}
