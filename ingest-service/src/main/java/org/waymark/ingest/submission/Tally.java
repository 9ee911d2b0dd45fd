package org.waymark.ingest.submission;

import java.util.List;

/**
 * How the rows of a submission ended as far as ingest can tell: {@code received = accepted +
 * duplicate + rejected}.
 *
 * @param duplicate rows that stand twice in the same body
 * @param rows why rows were refused; bounded
 * @param moreRows how many further reasons are not listed
 * @param notes what the sender should know of how the body was read
 * @param leftOut what the feed's mapping passed over; not among those received
 */
public record Tally(
    int accepted,
    int duplicate,
    int rejected,
    List<RowProblem> rows,
    int moreRows,
    List<String> notes,
    LeftOut leftOut) {
  public static final Tally NONE = new Tally(0, 0, 0, List.of(), 0);

  /** Of a body that is read as it stands, and of which nothing was left out. */
  public Tally(int accepted, int duplicate, int rejected, List<RowProblem> rows, int moreRows) {
    this(accepted, duplicate, rejected, rows, moreRows, List.of(), LeftOut.NOTHING);
  }

  public int received() {
    return accepted + duplicate + rejected;
  }
}
