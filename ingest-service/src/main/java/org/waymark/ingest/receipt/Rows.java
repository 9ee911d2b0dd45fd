package org.waymark.ingest.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Tally;

/** The rows listed on a receipt: what ingest refused and what the folds found, in row order. */
public final class Rows {
  private Rows() {}

  static List<Receipt.Row> together(Tally tally, Findings findings) {
    List<Receipt.Row> all = new ArrayList<>(refused(tally));
    all.addAll(findings.rows());
    all.sort(Comparator.comparingInt(Receipt.Row::row));
    return List.copyOf(all);
  }

  /** What ingest itself refused. */
  public static List<Receipt.Row> refused(Tally tally) {
    return tally.rows().stream().map(Rows::row).toList();
  }

  private static Receipt.Row row(RowProblem p) {
    return Receipt.Row.of(p.row(), "rejected", p.field(), p.value(), p.code(), p.message());
  }
}
