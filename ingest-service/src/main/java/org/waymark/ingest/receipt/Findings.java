package org.waymark.ingest.receipt;

import java.util.List;

/**
 * What the folds have found of a submission's accepted rows so far; each row is counted once.
 *
 * @param queried rows with a query or a conflict against them; they stay accepted
 * @param rows those refused or queried; bounded
 * @param later what came out about rows by others; bounded and in no count
 * @param moreRows how many further ones are not listed
 */
public record Findings(
    int duplicate,
    int refused,
    int queried,
    List<Receipt.Row> rows,
    int moreRows,
    List<Receipt.Row> later) {
  static final Findings NONE = new Findings(0, 0, 0, List.of(), 0, List.of());
}
