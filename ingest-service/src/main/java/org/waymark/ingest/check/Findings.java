package org.waymark.ingest.check;

import java.util.List;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Tally;

/**
 * What a check found: {@code received = accepted + duplicate + rejected}.
 *
 * @param rows the first rows that would be refused, beside what stands in them
 * @param moreRows how many further rows would be refused
 * @param notes what the sender should know of how the file was read
 */
public record Findings(
    int accepted,
    int duplicate,
    int rejected,
    List<CheckedRow> rows,
    int moreRows,
    List<String> notes) {
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
        tally.notes());
  }

  public int received() {
    return accepted + duplicate + rejected;
  }
}
