package org.waymark.ingest.submission;

import java.util.List;

/**
 * How the rows of a submission ended as far as ingest can tell: {@code received = accepted +
 * duplicate + rejected}.
 *
 * @param duplicate rows that stand twice in the same body
 * @param rows why rows were refused; bounded
 * @param moreRows how many further reasons are not listed
 */
public record Tally(
    int accepted, int duplicate, int rejected, List<RowProblem> rows, int moreRows) {
  public static final Tally NONE = new Tally(0, 0, 0, List.of(), 0);

  public int received() {
    return accepted + duplicate + rejected;
  }
}
