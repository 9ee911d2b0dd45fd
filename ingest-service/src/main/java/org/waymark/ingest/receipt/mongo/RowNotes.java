package org.waymark.ingest.receipt.mongo;

import java.util.ArrayList;
import java.util.List;
import org.waymark.ingest.receipt.Receipt;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.submission.RowProblem;
import org.waymark.ingest.submission.Submission;
import org.waymark.ingest.submission.Witness;

/**
 * Collects one attempt's rows. Repeats may take a tenth of the room, so that reasons find theirs.
 */
final class RowNotes implements Witness.Notes {
  private static final int MOST_REPEATS = ReceiptRows.MOST / 10;
  private final MongoReceiptRows store;
  private final Submission submission;
  private final List<Receipt.Row> buffer = new ArrayList<>();
  private int parts;
  private int kept;
  private int repeats;
  private int more;

  RowNotes(MongoReceiptRows store, Submission submission) {
    this.store = store;
    this.submission = submission;
  }

  @Override
  public void refused(List<RowProblem> problems) {
    for (RowProblem p : problems) {
      var row = Receipt.Row.of(p.row(), "rejected", p.field(), p.value(), p.code(), p.message());
      keep(row, kept < ReceiptRows.MOST);
    }
  }

  @Override
  public void repeated(int row, int before) {
    String message = "Row %d: it repeats row %d and counts once".formatted(row, before);
    boolean room = kept < ReceiptRows.MOST && repeats < MOST_REPEATS;
    repeats++;
    keep(Receipt.Row.of(row, "duplicate", null, null, "row.repeated", message), room);
  }

  private void keep(Receipt.Row row, boolean room) {
    if (!room) {
      more++;
      return;
    }
    kept++;
    buffer.add(row);
    if (buffer.size() == MongoReceiptRows.ROWS_A_DOCUMENT) {
      write();
    }
  }

  private void write() {
    store.add(submission, parts++, buffer);
    buffer.clear();
  }

  @Override
  public void acknowledged() {
    if (!buffer.isEmpty()) {
      write();
    }
    store.end(submission, kept, more);
  }
}
